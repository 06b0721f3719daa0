package org.tian.engine.office;

import java.util.Locale;

/** The operations of an office. Names under {@code office.<NAME>}. */
public enum OfficeOperation {
  /** 转办: another person does the task instead. */
  TRANSFER,
  /** 委派: another person does it and it comes back for the last word. */
  DELEGATE,
  /** 加签: others sign before, after or beside. */
  ADD_SIGNER,
  /** 减签: one of them is not asked any more. */
  REMOVE_SIGNER,
  /** 退回: an earlier step is done again. */
  RETURN,
  /** 撤回: the own last step is done again, while nobody has acted on it. */
  WITHDRAW,
  /** 抄送: others read, with a receipt. */
  COPY,
  /** 催办: whoever holds the task is urged and answers. */
  URGE,
  /** 挂起: nothing goes on in the case for a time. */
  SUSPEND,
  /** 恢复: it goes on. */
  RESUME,
  /** 终止: the case ends here. */
  TERMINATE,
  /** 跳转: an administrator puts the case at another step. */
  JUMP;

  /** Name in addresses and in the audit trail: {@code add-signer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

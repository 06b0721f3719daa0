package org.tian.staffing;

/** What a phrase is for; names under {@code phrasekind.<NAME>}. */
public enum PhraseKind {
  /** 意见 */
  OPINION,
  /** 退回理由 */
  RETURN_REASON,
  /** 批示 */
  INSTRUCTION,
  /** 其他 */
  OTHER
}

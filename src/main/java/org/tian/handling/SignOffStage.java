package org.tian.handling;

/** Who looks at a draft reply, in this order; names under {@code signoffstage.<NAME>}. */
public enum SignOffStage {
  /** 核稿: the deputy head of the unit. */
  CHECK,
  /** 签发: the head of the unit. */
  SIGN,
  /** 审核: the office that handed the proposal over. */
  OFFICE;

  /** Whether nobody looks at it after this one. */
  boolean isLast() {
    return this == OFFICE;
  }

  SignOffStage next() {
    return values()[ordinal() + 1];
  }
}

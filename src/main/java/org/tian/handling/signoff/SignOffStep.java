package org.tian.handling.signoff;

import org.tian.handling.SignOffStage;

/** Steps of a sign-off, in their order; names under {@code signoffstep.<NAME>}. */
public enum SignOffStep {
  CHECK,
  COUNTERSIGN,
  MEETING,
  SIGN,
  LEADER,
  OFFICE;

  static SignOffStep of(SignOffStage stage) {
    return switch (stage) {
      case CHECK -> CHECK;
      case SIGN -> SIGN;
      case OFFICE -> OFFICE;
    };
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "signoffstep." + name();
  }
}

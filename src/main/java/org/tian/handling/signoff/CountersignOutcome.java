package org.tian.handling.signoff;

import java.util.EnumSet;
import java.util.Set;

/** What came of asking a co-unit to countersign; names under {@code countersign.<NAME>}. */
public enum CountersignOutcome {
  AGREE,
  AGREE_WITH_REMARK,
  /** The reply goes back to be drafted. */
  OBJECT,
  /** The handing office did without it. */
  DISPENSED,
  /** Nobody needs it any more: the units were changed, or the draft went back. */
  LAPSED;

  private static final Set<CountersignOutcome> SETTLING =
      EnumSet.of(AGREE, AGREE_WITH_REMARK, DISPENSED);

  /** Whether nothing more is wanted of the co-unit for these words. */
  public boolean settles() {
    return SETTLING.contains(this);
  }

  /** Whether a co-unit may say it. */
  boolean isAnswer() {
    return this == AGREE || this == AGREE_WITH_REMARK || this == OBJECT;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "countersign." + name();
  }
}

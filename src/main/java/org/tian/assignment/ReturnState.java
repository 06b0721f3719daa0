package org.tian.assignment;

/** How far a return has come; names under {@code returnstate.<NAME>}. */
public enum ReturnState {
  /** Waits for the signature of the unit's head. */
  ASKED,
  /** The head did not sign. */
  NOT_SIGNED,
  /** Signed too late, waits for the leader of the handing office. */
  LATE,
  /** The leader did not let it be heard. */
  LATE_REFUSED,
  /** Waits for the handing office. */
  SIGNED,
  GRANTED,
  REFUSED,
  /** The proposal was withdrawn first. */
  LAPSED;

  /** Whether somebody still has to decide. */
  public boolean isOpen() {
    return this == ASKED || this == LATE || this == SIGNED;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "returnstate." + name();
  }
}

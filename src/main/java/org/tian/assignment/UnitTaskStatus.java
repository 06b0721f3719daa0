package org.tian.assignment;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** States of a unit's task; names under {@code unittaskstatus.<NAME>}. */
public enum UnitTaskStatus {
  OFFERED,
  /** A return is asked for and waits for the signature of the unit's head. */
  RETURN_ASKED,
  /** Signed too late: the handing office's leader decides whether it is heard at all. */
  RETURN_LATE,
  /** The handing office arbitrates. */
  RETURN_REQUESTED,
  RETURNED,
  IN_WORK,
  IN_SIGN_OFF,
  ANSWERED,
  /** The handing office gave the work to somebody else, or asked for something else. */
  CHANGED,
  CANCELLED,
  /** A co-unit's opinion did not come before the reply went out. */
  UNANSWERED;

  /** Whether the unit, or the office that arbitrates, still has something to do. */
  public boolean isOpen() {
    return !isGone() && this != ANSWERED && this != UNANSWERED;
  }

  /** Whether the task only stands in the history: its unit has nothing to do with it any more. */
  public boolean isGone() {
    return this == RETURNED || this == CHANGED || this == CANCELLED;
  }

  /** Whether somebody has to decide on a return first. */
  public boolean isInReturn() {
    return this == RETURN_ASKED || this == RETURN_LATE || this == RETURN_REQUESTED;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "unittaskstatus." + name();
  }

  /** The name as a value of a refusal's text, resolved in the reader's language. */
  MessageSourceResolvable text() {
    return new DefaultMessageSourceResolvable(messageKey());
  }
}

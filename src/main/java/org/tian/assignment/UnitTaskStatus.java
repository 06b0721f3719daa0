package org.tian.assignment;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** States of a unit's task; names under {@code unittaskstatus.<NAME>}. */
public enum UnitTaskStatus {
  OFFERED,
  RETURN_REQUESTED,
  RETURNED,
  IN_WORK,
  IN_SIGN_OFF,
  ANSWERED,
  CANCELLED;

  /** Whether the unit, or the office that arbitrates, still has something to do. */
  public boolean isOpen() {
    return this != RETURNED && this != ANSWERED && this != CANCELLED;
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

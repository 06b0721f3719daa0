package org.tian.assignment.meeting;

/** How a case on a meeting's list stands; names under {@code casestanding.<NAME>}. */
public enum CaseStanding {
  /** Waits to be handed over. */
  WAITING,
  /** Handed over from the meeting. */
  HANDED_OVER,
  /** Waits no longer: withdrawn, sent back, or handed over in another way. */
  GONE;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "casestanding." + name();
  }
}

package org.tian.assignment.meeting;

/** Where a hand-over meeting stands; names under {@code meetingstate.<NAME>}. */
public enum MeetingState {
  PLANNED,
  HELD,
  /** Held, and nothing is left on its list. */
  HANDED_OVER,
  CANCELLED;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "meetingstate." + name();
  }
}

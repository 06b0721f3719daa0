package org.tian.topic;

/** What has become of a clue. */
public enum ClueState {
  /** Waits for the committee's office. */
  NEW,
  /** Taken, stands alone. */
  ACCEPTED,
  /** Taken and put together with others. */
  GROUPED,
  /** Not taken, with a reason. */
  REFUSED;

  public String messageKey() {
    return "clue.state." + name();
  }

  /** Whether the office has taken it. */
  public boolean isTaken() {
    return this == ACCEPTED || this == GROUPED;
  }
}

package org.tian.proposal;

/** How a proposal reached the office that entered it. Names under {@code entryway.<name>}. */
public enum EntryWay {
  /** Handed in on paper. */
  PAPER,
  /** Came by post. */
  MAIL,
  /** Told by telephone. */
  PHONE;

  /** Whether there is a paper that the proposer can have signed. */
  public boolean hasPaper() {
    return this != PHONE;
  }
}

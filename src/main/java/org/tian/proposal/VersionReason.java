package org.tian.proposal;

/** Why a version of the words is kept. Names under {@code version.<name>}. */
public enum VersionReason {
  /** The words as they were submitted. */
  SUBMITTED,
  /** The words after a correction; they go through review again. */
  CORRECTED,
  /** The words as the committee's office entered them for the proposer. */
  ENTERED,
  /** Kept by hand. */
  BY_HAND,
  /** As they stood before an earlier version was restored. */
  BEFORE_RESTORE,
  /** As one left them before somebody else went on. */
  OTHER_WRITER,
  /** As they stood before somebody went on after a pause of hours. */
  PAUSE,
  /** As they stood before much was deleted at once. */
  BEFORE_DELETION;

  /** Whether everybody who reads the case may read it; the others are the writers' own. */
  public boolean isPublicToReaders() {
    return this == SUBMITTED || this == CORRECTED;
  }

  /** Whether it was kept without anybody asking; the oldest of these go when there are many. */
  boolean isAutomatic() {
    return this == OTHER_WRITER || this == PAUSE || this == BEFORE_DELETION;
  }
}

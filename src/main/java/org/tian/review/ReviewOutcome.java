package org.tian.review;

/** What can come of a stage of review. Names under {@code outcome.<name>}. */
public enum ReviewOutcome {
  ACCEPT,
  FILE,
  MERGE,
  CONVERT,
  NOT_FILE,
  RETURN,
  REVIEW_AGAIN
}

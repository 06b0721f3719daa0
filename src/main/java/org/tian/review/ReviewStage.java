package org.tian.review;

/** At which point of the review something was said. Names under {@code stage.<name>}. */
public enum ReviewStage {
  ACCEPTANCE,
  REVIEW,
  DECISION
}

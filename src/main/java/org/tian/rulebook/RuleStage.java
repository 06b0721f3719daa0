package org.tian.rulebook;

/** Where in the life of a proposal a rule counts. Names under {@code rulestage.<name>}. */
public enum RuleStage {
  RAISING,
  SIGNING,
  REVIEWING,
  FILING,
  HANDLING,
  REPLYING,
  RATING,
  /** Limits of time, in the order in which a case meets them. */
  TIME_LIMITS
}

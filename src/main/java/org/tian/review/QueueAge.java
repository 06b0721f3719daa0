package org.tian.review;

/**
 * How long a case has waited at its stage, in working days. Names under {@code queue.age.<name>}.
 */
public enum QueueAge {
  TODAY,
  /** One to three working days. */
  FEW,
  /** Four to seven working days. */
  WEEK,
  OLDER
}

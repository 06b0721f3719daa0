package org.tian.evaluation;

/**
 * What a proposer thinks, best first (domain rules §1.8); names under {@code satisfaction.<NAME>}.
 */
public enum Satisfaction {
  SATISFIED,
  BASICALLY,
  DISSATISFIED;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "satisfaction." + name();
  }
}

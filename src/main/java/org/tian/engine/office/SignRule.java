package org.tian.engine.office;

/** How several signatures count. Names under {@code office.rule.<NAME>}. */
public enum SignRule {
  /** All of them (会签); a disagreement is read and stops nothing. */
  ALL,
  /** The first one counts for all (或签). */
  ANY,
  /** A share of the weights has to agree (票签). */
  VOTE
}

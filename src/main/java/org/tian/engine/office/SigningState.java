package org.tian.engine.office;

/** How a count stands. Names under {@code office.signing.<NAME>}. */
public enum SigningState {
  OPEN,
  PASSED,
  /** The share that was asked for cannot be reached any more. */
  FAILED,
  WITHDRAWN
}

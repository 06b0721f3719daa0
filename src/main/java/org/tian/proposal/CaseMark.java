package org.tian.proposal;

/** A mark to look for. Names under {@code mark.<name>}. */
public enum CaseMark {
  /** Recommended as a key proposal; only officials of the committee find it. */
  KEY,
  SECRET,
  CLOSED
}

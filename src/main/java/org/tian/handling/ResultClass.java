package org.tian.handling;

import java.util.List;

/**
 * The common classes of results (domain rules §1.8), best first; names under {@code
 * resultclass.<NAME>}. Committees have codes of their own for them, see {@link ResultCodes}.
 */
public enum ResultClass {
  /** Solved or adopted. */
  SOLVED,
  /** Planned, or being solved. */
  PLANNED,
  /** To be solved later, when conditions allow. */
  LATER,
  /** Kept for reference. */
  REFERENCE;

  /** The class most items have; the worse one on a tie. */
  public static ResultClass overall(List<ResultClass> items) {
    ResultClass overall = SOLVED;
    long most = 0;
    for (ResultClass candidate : values()) {
      long count = items.stream().filter(candidate::equals).count();
      if (count > 0 && count >= most) {
        overall = candidate;
        most = count;
      }
    }
    return overall;
  }

  /**
   * Whether a whole of this class contradicts its items: it claims more than follows from them, or
   * less than each of them.
   */
  public boolean contradicts(List<ResultClass> items) {
    return isBetterThan(overall(items)) || items.stream().allMatch(item -> item.isBetterThan(this));
  }

  /** Whether this claims more than the other. */
  public boolean isBetterThan(ResultClass other) {
    return compareTo(other) < 0;
  }

  /** Whether something is still to be done, so that a day has to be promised. */
  public boolean isPromise() {
    return this == PLANNED || this == LATER;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "resultclass." + name();
  }
}

package org.tian.handling;

import java.util.List;

/**
 * Class of a result (domain rules §1.8), best first; names under {@code resultclass.<NAME>}.
 *
 * <p>A solved or adopted, B planned to be solved, C for reference.
 */
public enum ResultClass {
  A,
  B,
  C;

  /** The class most items have; the worse one on a tie. */
  public static ResultClass overall(List<ResultClass> items) {
    ResultClass overall = A;
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

  /** Whether this claims more than the other. */
  public boolean isBetterThan(ResultClass other) {
    return compareTo(other) < 0;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "resultclass." + name();
  }
}

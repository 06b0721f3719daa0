package org.tian.similarity;

/**
 * Two cases as one committee looks at them; the order does not count.
 *
 * @param first the lower id
 */
public record CasePair(String committee, long first, long second) {

  public CasePair {
    if (first > second) {
      long lower = second;
      second = first;
      first = lower;
    }
  }
}

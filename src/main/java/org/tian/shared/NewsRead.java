package org.tian.shared;

/**
 * A person has read something that stands in two places: what is read in one is read in the other.
 * Published inside the transaction, by the place where it was read.
 *
 * @param reference what it is, such as {@code review-notice:12}; the same as the value {@code
 *     reference} of the {@link PersonalNews} that told of it
 */
public record NewsRead(String reference, String personId, Place place) {

  /** Where it was read. */
  public enum Place {
    NOTIFICATIONS,
    ELSEWHERE
  }
}

package org.tian.proposal;

/**
 * A case that another one of its committee and session may be merged into.
 *
 * @param number case number, else flow number
 */
public record MergeTarget(long id, String number, String title) {

  /** Number and title, as people tell cases apart. */
  public String words() {
    return number + " " + title;
  }
}

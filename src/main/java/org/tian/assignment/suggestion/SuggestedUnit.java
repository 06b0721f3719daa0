package org.tian.assignment.suggestion;

import java.util.List;

/**
 * A unit the proposal could go to.
 *
 * @param score 0–1
 * @param reasons in words, in the reader's language; the weightiest first
 */
public record SuggestedUnit(String unitCode, String name, double score, List<Told> reasons) {

  /** A reason in words. */
  public record Told(String text, boolean against) {}
}

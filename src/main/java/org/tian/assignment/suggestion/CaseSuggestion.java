package org.tian.assignment.suggestion;

import java.util.List;

/**
 * Candidates for a case as a whole and for each of its suggestions.
 *
 * @param splitBetween the first units of the suggestions where they are different ones and sure
 *     enough, so that the case could be split (分办); else empty
 */
public record CaseSuggestion(
    long proposalId, UnitSuggestion whole, List<Item> items, List<SuggestedUnit> splitBetween) {

  /** Candidates to answer one suggestion. */
  public record Item(int position, String text, List<SuggestedUnit> leads) {}

  /** Whether nothing fits. */
  public boolean isEmpty() {
    return whole.isEmpty() && items.stream().allMatch(item -> item.leads().isEmpty());
  }
}

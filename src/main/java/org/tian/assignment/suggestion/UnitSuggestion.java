package org.tian.assignment.suggestion;

import java.util.List;

/**
 * Candidates for a text as a whole, ranked by each part on its own.
 *
 * @param leads units that could answer, the best first
 * @param coUnits units that could give an opinion beside the first of them
 */
public record UnitSuggestion(List<SuggestedUnit> leads, List<SuggestedUnit> coUnits) {

  public boolean isEmpty() {
    return leads.isEmpty() && coUnits.isEmpty();
  }
}

package org.tian.assignment.suggestion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tian.assignment.suggestion.FunctionTerms.Function;

/**
 * How well a unit's functions meet a text.
 *
 * @param score 0–1
 * @param function the one that meets it best
 * @param place where it meets it best
 */
record FunctionMatch(double score, Function function, Place place) {

  /** The name of a unit says less than what it is charged with. */
  private static final double NAME = 0.8;

  /**
   * Weighs what the text holds of all functions together; a word counts once, where it counts most.
   */
  static Optional<FunctionMatch> of(List<Function> functions, List<Place> places) {
    Map<String, Double> found = new HashMap<>();
    Function best = null;
    double most = 0;
    for (Function function : functions) {
      double share = function.number() == 0 ? NAME : 1;
      double sum = 0;
      for (Map.Entry<String, Double> word : function.words().entrySet()) {
        double value = share * word.getValue() * weightOf(word.getKey(), places);
        if (value > 0) {
          sum += value;
          found.merge(word.getKey(), value, Math::max);
        }
      }
      if (sum > most) {
        most = sum;
        best = function;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    double all = found.values().stream().mapToDouble(Double::doubleValue).sum();
    return Optional.of(
        new FunctionMatch(all / (all + SuggestionWeights.HALF_SURE), best, placeOf(best, places)));
  }

  private static double weightOf(String word, List<Place> places) {
    double most = 0;
    for (Place place : places) {
      if (place.weight() > most && place.words().containsKey(word)) {
        most = place.weight();
      }
    }
    return most;
  }

  /** Where most of the function stands. */
  private static Place placeOf(Function function, List<Place> places) {
    return places.stream()
        .max(Comparator.comparingDouble(place -> in(place, function)))
        .orElseThrow();
  }

  private static double in(Place place, Function function) {
    return function.words().entrySet().stream()
        .filter(word -> place.words().containsKey(word.getKey()))
        .mapToDouble(word -> place.weight() * word.getValue())
        .sum();
  }
}

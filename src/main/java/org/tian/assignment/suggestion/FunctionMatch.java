package org.tian.assignment.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** What the second-best function adds. */
  private static final double SECOND = 0.4;

  /** The name of a unit says less than what it is charged with. */
  private static final double NAME = 0.8;

  static Optional<FunctionMatch> of(List<Function> functions, List<Place> places) {
    List<FunctionMatch> met = new ArrayList<>();
    for (Function function : functions) {
      FunctionMatch one = one(function, places);
      if (one.score() > 0) {
        met.add(one);
      }
    }
    met.sort(Comparator.comparingDouble(FunctionMatch::score).reversed());
    if (met.isEmpty()) {
      return Optional.empty();
    }
    FunctionMatch best = met.get(0);
    double second = met.size() > 1 ? SECOND * met.get(1).score() : 0;
    return Optional.of(
        new FunctionMatch(
            1 - (1 - best.score()) * (1 - second), best.function(), best.place()));
  }

  /** A word counts once, at the place where it counts most; the place with most of it is told. */
  private static FunctionMatch one(Function function, List<Place> places) {
    double found = 0;
    double[] byPlace = new double[places.size()];
    for (Map.Entry<String, Double> word : function.words().entrySet()) {
      double most = 0;
      for (int i = 0; i < byPlace.length; i++) {
        if (places.get(i).words().containsKey(word.getKey())) {
          byPlace[i] += places.get(i).weight() * word.getValue();
          most = Math.max(most, places.get(i).weight());
        }
      }
      found += most * word.getValue();
    }
    int best = 0;
    for (int i = 1; i < byPlace.length; i++) {
      best = byPlace[i] > byPlace[best] ? i : best;
    }
    double sure = found / (found + SuggestionWeights.HALF_SURE);
    double score = Math.sqrt(found / function.whole() * sure);
    return new FunctionMatch(
        Math.min(1, function.number() == 0 ? NAME * score : score),
        function,
        places.isEmpty() ? null : places.get(best));
  }
}

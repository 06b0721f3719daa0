package org.tian.assignment.suggestion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tian.assignment.suggestion.PastCases.Part;
import org.tian.assignment.suggestion.PastCases.Parting;
import org.tian.similarity.Candidate;

/**
 * What similar past cases say of units: each case speaks by its likeness and its age, and a little
 * doubt stands against few of them.
 */
final class History {

  /** A year for the age of a case, in seconds. */
  private static final double YEAR = ChronoUnit.YEARS.getDuration().toSeconds();

  /**
   * What the cases say of one unit in one part.
   *
   * @param share 0–1, weighted
   * @param cases how many cases it was in that part
   * @param of how many cases have anybody in that part
   * @param since the earliest of those
   * @param former units it has taken over from, whose cases count as its own, with their number
   */
  record Vote(double share, int cases, int of, Instant since, Map<String, Integer> former) {

    static final Vote NONE = new Vote(0, 0, 0, null, Map.of());
  }

  private record Weighed(double weight, List<Parting> parts) {}

  private final List<Weighed> cases = new ArrayList<>();
  private final UnaryOperator<String> today;

  /**
   * The history in similar cases.
   *
   * @param today maps a unit to the one that has its functions now
   */
  History(
      List<Candidate> similar,
      Map<Long, List<Parting>> past,
      Instant now,
      UnaryOperator<String> today) {
    this.today = today;
    for (Candidate one : similar) {
      List<Parting> parts = past.get(one.id());
      if (parts != null && one.score() >= SuggestionWeights.LEAST_LIKENESS) {
        double years = Math.max(0, parts.get(0).at().until(now, ChronoUnit.SECONDS) / YEAR);
        cases.add(
            new Weighed(
                one.score() * one.score() * Math.pow(SuggestionWeights.KEPT_A_YEAR, years), parts));
      }
    }
  }

  /** Units of which the cases say anything, as they are today. */
  Collection<String> units() {
    Set<String> units = new LinkedHashSet<>();
    cases.forEach(one -> one.parts().forEach(part -> units.add(today.apply(part.unit()))));
    return units;
  }

  /** What the cases say of all units in a part. */
  Map<String, Vote> votes(Part part) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Set<Integer>> counted = new HashMap<>();
    Map<String, Map<String, Integer>> former = new HashMap<>();
    double all = SuggestionWeights.DOUBT;
    int of = 0;
    Instant since = null;
    for (int i = 0; i < cases.size(); i++) {
      boolean any = false;
      for (Parting one : cases.get(i).parts()) {
        any |= one.part() == part || part == Part.CORRECTED && one.part() == Part.LEAD;
        if (one.part() == part) {
          String unit = today.apply(one.unit());
          if (counted.computeIfAbsent(unit, code -> new LinkedHashSet<>()).add(i)) {
            weights.merge(unit, cases.get(i).weight(), Double::sum);
            if (!unit.equals(one.unit())) {
              former.computeIfAbsent(unit, c -> new HashMap<>()).merge(one.unit(), 1, Integer::sum);
            }
          }
        }
      }
      if (any) {
        Instant at = cases.get(i).parts().get(0).at();
        since = since == null || at.isBefore(since) ? at : since;
        all += cases.get(i).weight();
        of++;
      }
    }
    Map<String, Vote> votes = new HashMap<>();
    for (Map.Entry<String, Double> one : weights.entrySet()) {
      votes.put(
          one.getKey(),
          new Vote(
              one.getValue() / all,
              counted.get(one.getKey()).size(),
              of,
              since,
              former.getOrDefault(one.getKey(), Map.of())));
    }
    return votes;
  }
}

package org.tian.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tian.organisation.Unit;
import org.tian.similarity.WordWeights;

/**
 * What the suggestion is compared with: a unit is the better the more different words of its
 * functions the text holds; nothing is weighed.
 */
final class KeywordMatch {

  private final List<Unit> units;
  private final Map<String, Set<String>> words = new HashMap<>();

  KeywordMatch(List<Unit> units, WordWeights weights) {
    this.units = units;
    units.forEach(
        unit ->
            words.put(
                unit.getCode(),
                new HashSet<>(weights.of(String.join("；", unit.getFunctions())).keySet())));
  }

  /** Codes of the units that hold any word of the text, the best first. */
  List<String> rank(String text) {
    return units.stream()
        .map(Unit::getCode)
        .filter(unit -> hits(unit, text) > 0)
        .sorted(Comparator.comparingLong((String unit) -> hits(unit, text)).reversed())
        .toList();
  }

  private long hits(String unit, String text) {
    return words.get(unit).stream().filter(text::contains).count();
  }
}

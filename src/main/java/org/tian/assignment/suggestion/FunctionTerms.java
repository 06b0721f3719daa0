package org.tian.assignment.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tian.organisation.Unit;
import org.tian.similarity.WordWeights;

/**
 * The units' functions as words: the fewer units have a word among their functions, the more it
 * tells.
 */
final class FunctionTerms {

  /**
   * A function of a unit.
   *
   * @param number its place in the unit's list, from 1; 0 for the unit's name
   * @param words what each of its words tells
   */
  record Function(int number, String text, Map<String, Double> words) {}

  private final Map<String, List<Function>> byUnit;

  private FunctionTerms(Map<String, List<Function>> byUnit) {
    this.byUnit = byUnit;
  }

  /** Functions of the units as they are today. */
  static FunctionTerms of(List<Unit> units, String region, WordWeights weights) {
    Map<String, List<Map.Entry<String, Map<String, Double>>>> read = new HashMap<>();
    Map<String, Integer> spread = new HashMap<>();
    for (Unit unit : units) {
      List<Map.Entry<String, Map<String, Double>>> texts = new ArrayList<>();
      String name = UnitNames.fieldOf(unit.getName(), region);
      texts.add(Map.entry(name, weights.of(name)));
      unit.getFunctions().forEach(text -> texts.add(Map.entry(text, weights.of(text))));
      read.put(unit.getCode(), texts);
      Set<String> own = new HashSet<>();
      texts.forEach(text -> own.addAll(text.getValue().keySet()));
      own.forEach(word -> spread.merge(word, 1, Integer::sum));
    }
    Map<String, List<Function>> byUnit = new HashMap<>();
    read.forEach((code, texts) -> byUnit.put(code, told(texts, spread, units.size())));
    return new FunctionTerms(byUnit);
  }

  private static List<Function> told(
      List<Map.Entry<String, Map<String, Double>>> texts, Map<String, Integer> spread, int units) {
    List<Function> functions = new ArrayList<>();
    for (int number = 0; number < texts.size(); number++) {
      Map<String, Double> words = new HashMap<>(texts.get(number).getValue());
      words.replaceAll((word, weight) -> weight * rarity(spread.get(word), units));
      functions.add(new Function(number, texts.get(number).getKey(), words));
    }
    return functions;
  }

  private static double rarity(int having, int units) {
    double rarity = Math.log(1 + (double) units / having) / Math.log(1 + units);
    return rarity * rarity;
  }

  List<Function> of(String unitCode) {
    return byUnit.getOrDefault(unitCode, List.of());
  }
}

package org.tian.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tian.shared.TsvRows;

/**
 * A proposal of which one knows who answered it.
 *
 * @param leads codes of the units that answered, as they were called then
 */
record RoutedCase(
    String committee,
    int year,
    String title,
    String situation,
    String analysis,
    List<String> items,
    List<String> leads) {

  /**
   * Real titles from everywhere, as if one committee had had them all: the units are those of its
   * demonstration whose field the real one's name tells; the first rule that fits counts.
   */
  static List<RoutedCase> real(String committee) {
    List<Map<String, String>> rules = TsvRows.of("bench/real-units.tsv");
    return TsvRows.of("bench/real-routes.tsv").stream()
        .map(
            row ->
                new RoutedCase(
                    committee,
                    Integer.parseInt(row.get("year")),
                    row.get("title"),
                    "",
                    "",
                    List.of(),
                    List.of(unit(row.get("lead_unit"), rules))))
        .toList();
  }

  private static String unit(String name, List<Map<String, String>> rules) {
    return rules.stream()
        .filter(rule -> name.contains(rule.get("name_part")))
        .map(rule -> rule.get("unit"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule for " + name));
  }

  /** The proposals of the demonstration that went to a unit, with their whole texts. */
  static List<RoutedCase> demonstration() {
    return TsvRows.of("db/demo/proposals.tsv").stream()
        .filter(row -> !row.get("lead_units").isEmpty())
        .map(
            row ->
                new RoutedCase(
                    row.get("committee_code"),
                    2026,
                    row.get("title"),
                    row.get("situation"),
                    row.get("analysis"),
                    parts(row.get("suggestions"), "\\|"),
                    parts(row.get("lead_units"), ";")))
        .toList();
  }

  private static List<String> parts(String text, String between) {
    return Arrays.stream(text.split(between)).map(String::strip).toList();
  }

  /** All words of it. */
  String text() {
    return Stream.concat(Stream.of(title, situation, analysis), items.stream())
        .reduce("", (one, other) -> one + "\n" + other);
  }
}

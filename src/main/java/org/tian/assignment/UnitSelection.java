package org.tian.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tian.shared.Refusal;

/**
 * The units somebody chose for a proposal, before anything is kept.
 *
 * @param kind how the proposal is shared out
 * @param parts the units that answer, with the suggestions each answers
 * @param coUnits codes of the co-units
 * @param readingUnits codes of the units that only read
 */
public record UnitSelection(
    HandlingKind kind, List<SplitPart> parts, List<String> coUnits, List<String> readingUnits) {

  /** Most units that a proposal can be split between; the form has a field for each. */
  public static final int SPLIT_MOST = 6;

  public UnitSelection {
    parts = List.copyOf(parts);
    coUnits = List.copyOf(coUnits);
    readingUnits = List.copyOf(readingUnits);
  }

  /** A choice in which every answering unit answers everything and nobody just reads. */
  public UnitSelection(HandlingKind kind, List<String> leads, List<String> coUnits) {
    this(
        kind,
        leads.stream().map(code -> new SplitPart(code, List.of())).toList(),
        coUnits,
        List.of());
  }

  /** Codes of the units that answer. */
  public List<String> leads() {
    return parts.stream().map(SplitPart::unitCode).toList();
  }

  /** What is wrong with the shape of the choice; says nothing about the units themselves. */
  public List<Refusal> shapeRefusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (parts.isEmpty()) {
      refusals.add(Refusal.at(leadField(0), "assignment.no-lead"));
    } else if (kind == HandlingKind.SPLIT && new HashSet<>(leads()).size() < 2) {
      refusals.add(Refusal.at(leadField(1), "assignment.split-needs-two"));
    } else if (kind != HandlingKind.SPLIT && parts.size() > 1) {
      refusals.add(Refusal.at(leadField(0), "assignment.one-lead-only"));
    }
    if (kind == HandlingKind.LEAD_CO && coUnits.isEmpty()) {
      refusals.add(Refusal.at("coUnits", "assignment.no-co-unit"));
    }
    if (kind != HandlingKind.LEAD_CO && !coUnits.isEmpty()) {
      refusals.add(Refusal.at("coUnits", "assignment.co-units-need-lead"));
    }
    return refusals;
  }

  /**
   * The suggestions that no unit answers.
   *
   * @param items numbers of all suggestions of the proposal
   */
  public List<Integer> itemsWithoutUnit(List<Integer> items) {
    boolean anyAnswersAll = parts.stream().anyMatch(part -> part.items().isEmpty());
    if (kind != HandlingKind.SPLIT || parts.isEmpty() || anyAnswersAll) {
      return List.of();
    }
    Set<Integer> answered = new HashSet<>();
    parts.forEach(part -> answered.addAll(part.items()));
    return items.stream().filter(item -> !answered.contains(item)).toList();
  }

  /** Codes named twice in the same list, each with the field that names it again. */
  public Map<String, String> repeated() {
    Map<String, String> repeated = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!seen.add(parts.get(i).unitCode())) {
        repeated.putIfAbsent(parts.get(i).unitCode(), leadField(i));
      }
    }
    repeatedIn(coUnits).forEach(code -> repeated.putIfAbsent(code, "coUnits"));
    repeatedIn(readingUnits).forEach(code -> repeated.putIfAbsent(code, "readingUnits"));
    return repeated;
  }

  /** Codes chosen both to answer and as co-unit. */
  public Set<String> leadAndCo() {
    Set<String> both = new HashSet<>(leads());
    both.retainAll(coUnits);
    return both;
  }

  /** Codes chosen to read that already answer or are co-units. */
  public Set<String> readingAndMore() {
    Set<String> both = new HashSet<>(leads());
    both.addAll(coUnits);
    both.retainAll(readingUnits);
    return both;
  }

  /** The form field that names the answering unit at the position, from 0. */
  public String leadField(int position) {
    return kind == HandlingKind.SPLIT ? splitField(position) : "leadUnit";
  }

  /** The form field of a unit between which a proposal is split: {@code splitUnitA} and on. */
  public static String splitField(int position) {
    return "splitUnit" + (char) ('A' + position);
  }

  /** The form field of the suggestions that unit answers. */
  public static String itemsField(int position) {
    return "splitItems" + (char) ('A' + position);
  }

  /** Every chosen unit with its role, answering ones first. */
  public List<PlannedUnit> units() {
    return Stream.of(
            parts.stream()
                .map(
                    part ->
                        new PlannedUnit(
                            part.unitCode(),
                            kind.leadRole(),
                            kind == HandlingKind.SPLIT ? part.items() : List.of())),
            coUnits.stream().map(code -> new PlannedUnit(code, UnitRole.CO)),
            readingUnits.stream().map(code -> new PlannedUnit(code, UnitRole.READING)))
        .flatMap(units -> units)
        .toList();
  }

  private static Set<String> repeatedIn(List<String> codes) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    codes.stream().filter(code -> !seen.add(code)).forEach(repeated::add);
    return repeated;
  }
}

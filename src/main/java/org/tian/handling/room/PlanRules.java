package org.tian.handling.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tian.shared.Refusal;

/**
 * When a list may be kept. Sources: capabilities AH-4 and SZ-1 (a line for every suggestion).
 *
 * @param items numbers of the suggestions the unit answers
 * @param handedOverOn earliest day by which anything can be done
 * @param people ids of the unit's people
 */
public record PlanRules(List<Integer> items, LocalDate handedOverOn, Set<String> people) {

  static final int MEASURE_MAX = 1000;
  static final int SECTION_MAX = 60;
  static final int MILESTONE_MAX = 200;

  /** All that speaks against a list, line by line; empty when nothing does. */
  List<Refusal> refusals(Map<Integer, PlanEntry> entries) {
    List<Refusal> refusals = new ArrayList<>();
    if (!entries.keySet().equals(Set.copyOf(items))) {
      refusals.add(Refusal.at("planLines", "room.lines-differ", items.size(), entries.size()));
    }
    entries.forEach((item, entry) -> refusals.addAll(refusals(item, entry)));
    return refusals;
  }

  /** All that speaks against one line. */
  List<Refusal> refusals(int item, PlanEntry entry) {
    List<Refusal> refusals = new ArrayList<>();
    if (entry.measure().isEmpty() || entry.measure().length() > MEASURE_MAX) {
      refusals.add(Refusal.at("planLines", "room.no-measure", item, MEASURE_MAX));
    }
    if (entry.section().isEmpty() || entry.section().length() > SECTION_MAX) {
      refusals.add(Refusal.at("planLines", "room.no-section", item, SECTION_MAX));
    }
    if (entry.milestone().length() > MILESTONE_MAX) {
      refusals.add(Refusal.at("planLines", "room.milestone-long", item, MILESTONE_MAX));
    }
    if (entry.personId() != null && !people.contains(entry.personId())) {
      refusals.add(Refusal.at("planLines", "room.person-elsewhere", item, entry.personId()));
    }
    if (entry.dueOn() == null) {
      refusals.add(Refusal.at("planLines", "room.no-date", item));
    } else if (entry.dueOn().isBefore(handedOverOn)) {
      refusals.add(Refusal.at("planLines", "room.date-before-handover", item, handedOverOn));
    }
    return refusals;
  }
}

package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.HandlingWay;
import org.tian.handling.room.PlanEntry;
import org.tian.handling.room.UnitPeople;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** The forms of {@code unit-planning}: from the unit's list to their fields and back. */
@Component
class PlanForm {

  private final HandlingPlans plans;
  private final ReplyDrafting drafting;
  private final UnitTasks unitTasks;
  private final UnitPeople people;
  private final Directory directory;
  private final Texts texts;

  PlanForm(
      HandlingPlans plans,
      ReplyDrafting drafting,
      UnitTasks unitTasks,
      UnitPeople people,
      Directory directory,
      Texts texts) {
    this.plans = plans;
    this.drafting = drafting;
    this.unitTasks = unitTasks;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
  }

  /** What the deputy sees: the instruction, and a row for each suggestion. */
  Map<String, Object> show(long unitTaskId) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("headInstruction", plans.of(unitTaskId).map(this::instruction).orElse(""));
    values.put("unitPeople", String.join("、", people.of(unitOf(unitTaskId)).values()));
    values.put("handlingWay", HandlingWay.ORDINARY.name());
    String section = plans.of(unitTaskId).map(HandlingPlan::getNamedSections).orElse("");
    values.put(
        "planLines",
        drafting.suggestionsInFull(unitTaskId).stream()
            .map(
                suggestion ->
                    Map.of("itemText", suggestion, "section", Objects.toString(section, "")))
            .toList());
    return values;
  }

  private String instruction(HandlingPlan plan) {
    return plan.getInstruction() == null
        ? ""
        : texts.of(
            "room.instruction",
            directory.personName(plan.getInstructedBy()),
            plan.getInstructedAt(),
            plan.getInstruction(),
            plan.getNamedDeputy() == null ? "—" : directory.personName(plan.getNamedDeputy()),
            plan.getNamedSections().isEmpty() ? "—" : plan.getNamedSections());
  }

  String suggestions(long unitTaskId) {
    List<String> all = drafting.suggestionsInFull(unitTaskId);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      text.append(i + 1).append(". ").append(all.get(i)).append('\n');
    }
    return text.toString().strip();
  }

  List<Map<String, String>> deputies(long unitTaskId) {
    return people.deputies(unitOf(unitTaskId)).entrySet().stream()
        .map(one -> Map.of("label", one.getValue(), "value", one.getKey()))
        .toList();
  }

  /** What the deputy wrote, by number of the suggestion. */
  Map<Integer, PlanEntry> read(long unitTaskId, Submission form) {
    UnitTask task = unitTasks.get(unitTaskId);
    List<Integer> items = plans.items(task);
    List<Submission> rows = form.rows("planLines");
    Map<Integer, PlanEntry> entries = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(items.size(), rows.size()); i++) {
      entries.put(items.get(i), entry(task.getUnitCode(), rows.get(i)));
    }
    return entries;
  }

  private PlanEntry entry(String unitCode, Submission row) {
    return new PlanEntry(
        row.text("measure"),
        row.text("section"),
        people.meant(unitCode, row.text("personName")),
        row.text("milestone"),
        row.date("dueOn"));
  }

  private String unitOf(long unitTaskId) {
    return unitTasks.get(unitTaskId).getUnitCode();
  }
}

package org.tian.assignment.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.SplitPart;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitSelection;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;

/** The part of a form in which units are chosen, the same where they are proposed and settled. */
@Component
class PlanForms {

  private final AssignmentSummaries summaries;

  PlanForms(AssignmentSummaries summaries) {
    this.summaries = summaries;
  }

  /** The units and suggestions to choose from. */
  Map<String, Object> options(TaskCase task) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("unitOptions", summaries.unitOptions(task.text("committeeCode")));
    values.put("itemOptions", summaries.itemOptions(task.proposalId()));
    return values;
  }

  /** A plan as the form shows it, so that it is changed and not written anew. */
  Map<String, Object> shown(HandoverPlan plan) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("handlingKind", plan.getKind().name());
    List<PlannedUnit> leads =
        plan.getUnits().stream().filter(unit -> unit.role().answers()).toList();
    if (plan.getKind() == HandlingKind.SPLIT) {
      for (int i = 0; i < leads.size(); i++) {
        values.put(UnitSelection.splitField(i), leads.get(i).unitCode());
        values.put(
            UnitSelection.itemsField(i),
            leads.get(i).items().stream().map(String::valueOf).toList());
      }
    } else {
      values.put("leadUnit", leads.get(0).unitCode());
    }
    values.put("coUnits", codes(plan, UnitRole.CO));
    values.put("readingUnits", codes(plan, UnitRole.READING));
    return values;
  }

  private static List<String> codes(HandoverPlan plan, UnitRole role) {
    return plan.getUnits().stream()
        .filter(unit -> unit.role() == role)
        .map(PlannedUnit::unitCode)
        .toList();
  }

  /** What was chosen; forms of version 1 name the units of a split in one list. */
  UnitSelection selection(Submission form) {
    HandlingKind kind = HandlingKind.valueOf(form.option("handlingKind"));
    List<SplitPart> parts =
        kind == HandlingKind.SPLIT
            ? split(form)
            : Optional.ofNullable(form.option("leadUnit"))
                .map(code -> List.of(new SplitPart(code, List.of())))
                .orElse(List.of());
    return new UnitSelection(kind, parts, form.options("coUnits"), form.options("readingUnits"));
  }

  private static List<SplitPart> split(Submission form) {
    List<SplitPart> parts = new ArrayList<>();
    form.options("leadUnits").forEach(code -> parts.add(new SplitPart(code, List.of())));
    for (int i = 0; i < UnitSelection.SPLIT_MOST; i++) {
      String code = form.option(UnitSelection.splitField(i));
      if (code != null) {
        parts.add(
            new SplitPart(
                code,
                form.options(UnitSelection.itemsField(i)).stream().map(Integer::valueOf).toList()));
      }
    }
    return parts;
  }
}

package org.tian.assignment.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitSelection;
import org.tian.assignment.suggestion.SuggestionRecords;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;

/** {@code Task_ProposeUnits}: the committee's office proposes the units. */
@Component
class ProposeUnitsTasks implements TaskStep {

  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;
  private final SuggestionRecords suggestions;

  ProposeUnitsTasks(
      HandoverPlans plans, AssignmentSummaries summaries, SuggestionRecords suggestions) {
    this.plans = plans;
    this.summaries = summaries;
    this.suggestions = suggestions;
  }

  @Override
  public String taskKey() {
    return "Task_ProposeUnits";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("unitOptions", summaries.unitOptions(task.text("committeeCode")));
    Optional<HandoverPlan> rejected =
        plans
            .latest(task.proposalId())
            .filter(plan -> plan.getStatus() == HandoverPlan.Status.REJECTED);
    values.put("previousComment", rejected.map(HandoverPlan::getDecisionNote).orElse(""));
    rejected.ifPresent(plan -> values.putAll(asForm(plan)));
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    suggestions.keepUnseen(task.proposalId());
    plans.propose(
        task.proposalId(),
        task.caseKey(),
        task.text("committeeCode"),
        selection(form),
        form.text("comment"));
    return Map.of();
  }

  private static UnitSelection selection(Submission form) {
    HandlingKind kind = HandlingKind.valueOf(form.option("handlingKind"));
    List<String> leads =
        kind == HandlingKind.SPLIT
            ? form.options("leadUnits")
            : Optional.ofNullable(form.option("leadUnit")).map(List::of).orElse(List.of());
    return new UnitSelection(kind, leads, form.options("coUnits"));
  }

  /** A rejected plan is changed, not written anew. */
  private static Map<String, Object> asForm(HandoverPlan plan) {
    List<String> leads = codes(plan, true);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("handlingKind", plan.getKind().name());
    if (plan.getKind() == HandlingKind.SPLIT) {
      values.put("leadUnits", leads);
    } else {
      values.put("leadUnit", leads.get(0));
    }
    values.put("coUnits", codes(plan, false));
    values.put("comment", plan.getRemark());
    return values;
  }

  private static List<String> codes(HandoverPlan plan, boolean answering) {
    return plan.getUnits().stream()
        .filter(unit -> (unit.role() != UnitRole.CO) == answering)
        .map(PlannedUnit::unitCode)
        .toList();
  }
}

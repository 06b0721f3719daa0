package org.tian.assignment.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.asking.AskingRules;
import org.tian.assignment.asking.UnitConsultations;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.assignment.suggestion.SuggestionRecords;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_ProposeUnits}: the committee's office proposes the units and has them asked. */
@Component
class ProposeUnitsTasks implements TaskStep {

  private final HandoverPlans plans;
  private final PlanForms forms;
  private final UnitConsultations consultations;
  private final AskingRules rules;
  private final SentBack sentBack;
  private final SuggestionRecords suggestions;
  private final Endorsements endorsements;

  ProposeUnitsTasks(
      HandoverPlans plans,
      PlanForms forms,
      UnitConsultations consultations,
      AskingRules rules,
      SentBack sentBack,
      SuggestionRecords suggestions,
      Endorsements endorsements) {
    this.plans = plans;
    this.forms = forms;
    this.consultations = consultations;
    this.rules = rules;
    this.sentBack = sentBack;
    this.suggestions = suggestions;
    this.endorsements = endorsements;
  }

  @Override
  public String taskKey() {
    return "Task_ProposeUnits";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Map<String, Object> values = new LinkedHashMap<>(forms.options(task));
    String asking = rules.isAskingDefault(task.text("committeeCode")) ? "YES" : "NO";
    values.put("askDefault", asking);
    values.put("askFirst", asking);
    values.put("previousComment", sentBack.why(task.proposalId()));
    plans
        .latest(task.proposalId())
        .ifPresent(
            plan -> {
              values.putAll(forms.shown(plan));
              values.put("comment", plan.getRemark());
            });
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    endorsements.requireLeaders(
        task.proposalId(), (String) task.variables().get(AssignmentVariables.HANDING_OFFICE));
    suggestions.keepUnseen(task.proposalId());
    HandoverPlan plan =
        plans.propose(
            task.proposalId(),
            task.caseKey(),
            task.text("committeeCode"),
            forms.selection(form),
            form.text("comment"));
    consultations.release(plan);
    return Map.of(AssignmentVariables.ASK_FIRST, isAskedFirst(task, form, plan));
  }

  private boolean isAskedFirst(TaskCase task, Submission form, HandoverPlan plan) {
    String chosen = form.option("askFirst");
    if (chosen == null) {
      return false; // a form of version 1, whose process asks nobody
    }
    boolean ask = chosen.equals("YES");
    if (ask != rules.isAskingDefault(plan.getCommitteeCode())) {
      plans.noteAskReason(plan, form.text("askReason"));
    }
    return ask && consultations.ask(plan, task.caseKey());
  }

  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

package org.tian.assignment.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.asking.ConsultationTexts;
import org.tian.assignment.asking.UnitConsultations;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.shared.Refusal;

/** {@code Task_SettleUnits}: the office settles what the units do not agree on. */
@Component
class SettleUnitsTasks implements TaskStep {

  private final HandoverPlans plans;
  private final PlanForms forms;
  private final UnitConsultations consultations;
  private final ConsultationTexts texts;

  SettleUnitsTasks(
      HandoverPlans plans,
      PlanForms forms,
      UnitConsultations consultations,
      ConsultationTexts texts) {
    this.plans = plans;
    this.forms = forms;
    this.consultations = consultations;
    this.texts = texts;
  }

  @Override
  public String taskKey() {
    return "Task_SettleUnits";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Map<String, Object> values = new LinkedHashMap<>(forms.options(task));
    values.put("consultationAnswers", texts.answers(task.proposalId()));
    plans.latest(task.proposalId()).ifPresent(plan -> values.putAll(forms.shown(plan)));
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    HandoverPlan plan =
        plans.settle(
            task.proposalId(),
            task.caseKey(),
            forms.selection(form),
            form.text("settlementReason"));
    consultations.release(plan);
    boolean again = "YES".equals(form.option("askAgain"));
    if (again && !consultations.ask(plan, task.caseKey())) {
      throw Refusal.at("askAgain", "assignment.nobody-to-ask").asException();
    }
    return Map.of(AssignmentVariables.ASK_AGAIN, again);
  }

  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

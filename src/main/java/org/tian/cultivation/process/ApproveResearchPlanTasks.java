package org.tian.cultivation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGoingBack;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ResearchPlanning;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_ApproveResearchPlan}: the mentor approves the plan or sends it back. */
@Component
class ApproveResearchPlanTasks implements TaskStep {

  private final ResearchPlanning planning;
  private final Cultivations cultivations;
  private final CultivationForms forms;
  private final CultivationGoingBack goingBack;

  ApproveResearchPlanTasks(
      ResearchPlanning planning,
      Cultivations cultivations,
      CultivationForms forms,
      CultivationGoingBack goingBack) {
    this.planning = planning;
    this.cultivations = cultivations;
    this.forms = forms;
    this.goingBack = goingBack;
  }

  @Override
  public String taskKey() {
    return "Task_ApproveResearchPlan";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    Cultivation cultivation = cultivations.get(CultivationVariables.cultivationId(task));
    return Map.of(
        "declaration", forms.declaration(cultivation), "researchPlan", forms.plan(cultivation));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long id = CultivationVariables.cultivationId(task);
    boolean approved = form.option("planDecision").equals("APPROVE");
    if (approved) {
      planning.approve(id, form.text("note"));
    } else {
      planning.sendBack(id, form.text("note"));
    }
    return Map.of(CultivationVariables.PLAN_APPROVED, approved);
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task ->
            goingBack.to(
                CultivationVariables.cultivationId(task), CultivationState.PLAN_HANDED_IN));
  }
}

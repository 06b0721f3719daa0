package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.HandlingWay;

/** {@code Task_PlanHandling}: a deputy head makes the list, suggestion by suggestion (办理清单). */
@Component
class PlanHandlingTasks implements TaskStep {

  private final HandlingPlans plans;
  private final PlanForm form;

  PlanHandlingTasks(HandlingPlans plans, PlanForm form) {
    this.plans = plans;
    this.form = form;
  }

  @Override
  public String taskKey() {
    return "Task_PlanHandling";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return form.show(HandlingVariables.unitTaskId(task));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission submission) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    plans.make(
        unitTaskId,
        HandlingWay.valueOf(submission.option("handlingWay")),
        form.read(unitTaskId, submission));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.plan");
  }
}

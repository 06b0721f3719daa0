package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.HeadInstruction;

/** {@code Task_InstructHandling}: the unit's head says who leads and what to mind (批示). */
@Component
class InstructHandlingTasks implements TaskStep {

  private final HandlingPlans plans;
  private final AssignmentSummaries summaries;
  private final PlanForm form;

  InstructHandlingTasks(HandlingPlans plans, AssignmentSummaries summaries, PlanForm form) {
    this.plans = plans;
    this.summaries = summaries;
    this.form = form;
  }

  @Override
  public String taskKey() {
    return "Task_InstructHandling";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    return Map.of(
        "handoverNote", summaries.handoverNote(unitTaskId),
        "suggestionList", form.suggestions(unitTaskId),
        "personOptions", form.deputies(unitTaskId));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission submission) {
    plans.instruct(
        HandlingVariables.unitTaskId(task),
        new HeadInstruction(
            submission.text("headInstruction"),
            submission.option("deputy"),
            submission.text("sections")));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

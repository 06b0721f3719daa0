package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitReturns;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.room.UnitSteps;

/**
 * {@code Task_SignForProposal}: the unit's liaison signs for the proposal or asks to return it.
 *
 * <p>In cases that began before heads signed returns the variable {@code headSignsReturn} is
 * missing; they go on as they began.
 */
@Component
class SignForProposalTasks implements TaskStep {

  private final UnitTasks unitTasks;
  private final UnitReturns returns;
  private final AssignmentSummaries summaries;
  private final UnitSteps steps;

  SignForProposalTasks(
      UnitTasks unitTasks, UnitReturns returns, AssignmentSummaries summaries, UnitSteps steps) {
    this.unitTasks = unitTasks;
    this.returns = returns;
    this.summaries = summaries;
    this.steps = steps;
  }

  @Override
  public String taskKey() {
    return "Task_SignForProposal";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of(
        "handoverNote", summaries.handoverNote(HandlingVariables.unitTaskId(task)),
        "unitOptions", summaries.unitOptions(HandlingVariables.committeeCode(task)));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    String outcome = form.option("signForOutcome");
    long unitTaskId = HandlingVariables.unitTaskId(task);
    if (!"RETURN".equals(outcome)) {
      return signFor(unitTaskId, outcome);
    } else if (HandlingVariables.headSignsReturn(task)) {
      returns.ask(unitTaskId, form.text("returnReason"), form.option("proposedUnit"));
    } else {
      returns.askUnsigned(unitTaskId, form.text("returnReason"), form.option("proposedUnit"));
    }
    return Map.of(HandlingVariables.SIGN_FOR_OUTCOME, outcome);
  }

  /** What stands between signing and working is settled here, so that it holds for this task. */
  private Map<String, Object> signFor(long unitTaskId, String outcome) {
    unitTasks.signFor(unitTaskId);
    UnitTask task = unitTasks.get(unitTaskId);
    String unit = task.getUnitCode();
    return Map.of(
        HandlingVariables.SIGN_FOR_OUTCOME, outcome,
        HandlingVariables.HEAD_INSTRUCTS, steps.headInstructs(task.getCommitteeCode(), unit),
        HandlingVariables.DEPUTY_PLANS, steps.deputyPlans(task.getCommitteeCode(), unit));
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task -> unitTasks.standing(HandlingVariables.unitTaskId(task)),
        task -> unitTasks.takeBackSigning(HandlingVariables.unitTaskId(task)));
  }
}

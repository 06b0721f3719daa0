package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitReturns;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;

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

  SignForProposalTasks(UnitTasks unitTasks, UnitReturns returns, AssignmentSummaries summaries) {
    this.unitTasks = unitTasks;
    this.returns = returns;
    this.summaries = summaries;
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
      unitTasks.signFor(unitTaskId);
    } else if (HandlingVariables.headSignsReturn(task)) {
      returns.ask(unitTaskId, form.text("returnReason"), form.option("proposedUnit"));
    } else {
      returns.askUnsigned(unitTaskId, form.text("returnReason"), form.option("proposedUnit"));
    }
    return Map.of(HandlingVariables.SIGN_FOR_OUTCOME, outcome);
  }
}

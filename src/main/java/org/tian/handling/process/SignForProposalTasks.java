package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;

/** {@code Task_SignForProposal}: the unit's liaison signs for the proposal or asks to return it. */
@Component
class SignForProposalTasks implements TaskStep {

  private final UnitTasks unitTasks;
  private final AssignmentSummaries summaries;

  SignForProposalTasks(UnitTasks unitTasks, AssignmentSummaries summaries) {
    this.unitTasks = unitTasks;
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
    if ("RETURN".equals(outcome)) {
      unitTasks.askReturn(
          HandlingVariables.unitTaskId(task),
          form.text("returnReason"),
          form.option("proposedUnit"));
    } else {
      unitTasks.signFor(HandlingVariables.unitTaskId(task));
    }
    return Map.of(HandlingVariables.SIGN_FOR_OUTCOME, outcome);
  }
}

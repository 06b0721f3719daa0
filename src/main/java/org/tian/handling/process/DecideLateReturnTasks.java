package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitReturns;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_DecideLateReturn}: the leader decides whether a late return is heard. */
@Component
class DecideLateReturnTasks implements TaskStep {

  private final UnitReturns returns;
  private final AssignmentSummaries summaries;

  DecideLateReturnTasks(UnitReturns returns, AssignmentSummaries summaries) {
    this.returns = returns;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_DecideLateReturn";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("returnSummary", summaries.returnSummary(HandlingVariables.unitTaskId(task)));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    boolean admits = "ADMIT".equals(form.option("lateReturnOutcome"));
    if (admits) {
      returns.admitLate(unitTaskId, form.text("comment"));
    } else {
      returns.refuseLate(unitTaskId, form.text("comment"));
    }
    return Map.of(
        HandlingVariables.LATE_RETURN_ADMITTED, admits, HandlingVariables.RETURN_GRANTED, false);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}

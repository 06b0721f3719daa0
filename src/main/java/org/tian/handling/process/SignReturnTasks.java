package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitReturns;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_SignReturn}: the unit's head signs the wish to return a proposal, or does not. */
@Component
class SignReturnTasks implements TaskStep {

  private final UnitReturns returns;
  private final AssignmentSummaries summaries;

  SignReturnTasks(UnitReturns returns, AssignmentSummaries summaries) {
    this.returns = returns;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_SignReturn";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("returnSummary", summaries.returnSummary(HandlingVariables.unitTaskId(task)));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    boolean signs = "SIGN".equals(form.option("returnSignature"));
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put(HandlingVariables.RETURN_SIGNED, signs);
    outcome.put(HandlingVariables.RETURN_LATE, signs && returns.sign(unitTaskId));
    if (!signs) {
      returns.dropByHead(unitTaskId, form.text("comment"));
    }
    outcome.put(HandlingVariables.RETURN_GRANTED, false);
    return outcome;
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}

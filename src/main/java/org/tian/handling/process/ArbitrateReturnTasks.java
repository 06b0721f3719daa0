package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitReturn;
import org.tian.assignment.UnitReturns;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;

/** {@code Task_ArbitrateReturn}: the handing office decides on a unit's wish to return. */
@Component
class ArbitrateReturnTasks implements TaskStep {

  private final UnitReturns returns;
  private final AssignmentSummaries summaries;

  ArbitrateReturnTasks(UnitReturns returns, AssignmentSummaries summaries) {
    this.returns = returns;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_ArbitrateReturn";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("returnSummary", summaries.returnSummary(unitTaskId));
    values.put("unitOptions", summaries.unitOptions(HandlingVariables.committeeCode(task)));
    values.put("newUnit", returns.lastOf(unitTaskId).map(UnitReturn::getProposedUnit).orElse(null));
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    boolean granted = "REASSIGN".equals(form.option("returnOutcome"));
    if (granted) {
      returns.grant(unitTaskId, form.option("newUnit"), form.text("comment"));
    } else {
      returns.refuse(unitTaskId, form.text("comment"));
    }
    return Map.of(HandlingVariables.RETURN_GRANTED, granted);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}

package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;

/** {@code Task_ArbitrateReturn}: the handing office decides on a unit's wish to return. */
@Component
class ArbitrateReturnTasks implements TaskStep {

  private final UnitTasks unitTasks;
  private final AssignmentSummaries summaries;

  ArbitrateReturnTasks(UnitTasks unitTasks, AssignmentSummaries summaries) {
    this.unitTasks = unitTasks;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_ArbitrateReturn";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    UnitTask unitTask = unitTasks.get(HandlingVariables.unitTaskId(task));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("returnSummary", summaries.returnSummary(unitTask));
    values.put("unitOptions", summaries.unitOptions(HandlingVariables.committeeCode(task)));
    values.put("newUnit", unitTask.getSuggestedUnitCode());
    return values;
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    boolean granted = "REASSIGN".equals(form.option("returnOutcome"));
    if (granted) {
      unitTasks.grantReturn(unitTaskId, form.option("newUnit"), form.text("comment"));
    } else {
      unitTasks.refuseReturn(unitTaskId, form.text("comment"));
    }
    return Map.of(HandlingVariables.RETURN_GRANTED, granted);
  }
}

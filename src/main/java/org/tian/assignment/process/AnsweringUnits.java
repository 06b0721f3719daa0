package org.tian.assignment.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;

/**
 * The units for which {@code proposal-handling} calls {@code unit-handling}; used in its
 * expressions, and in those of {@code proposal-lifecycle} of cases from before.
 */
@Component
public class AnsweringUnits {

  private final UnitTasks unitTasks;

  AnsweringUnits(UnitTasks unitTasks) {
    this.unitTasks = unitTasks;
  }

  /** Ids of this round's offered tasks, co-units among them. */
  public List<Long> unitTaskIds(DelegateExecution execution) {
    return unitTasks.offered(AssignmentVariables.proposalId(execution)).stream()
        .map(UnitTask::getId)
        .toList();
  }

  /** Code of the unit that has the task. */
  public String unitCode(Long unitTaskId) {
    return unitTasks.get(unitTaskId).getUnitCode();
  }

  /** Role as text: {@code SOLE}, {@code LEAD}, {@code SPLIT} (they answer) or {@code CO}. */
  public String unitRole(Long unitTaskId) {
    return unitTasks.get(unitTaskId).getRole().name();
  }
}

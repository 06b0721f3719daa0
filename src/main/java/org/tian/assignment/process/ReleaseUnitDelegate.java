package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;

/** {@code Task_ReleaseUnit}: the unit has nothing more to do with the proposal. */
@Component
class ReleaseUnitDelegate implements JavaDelegate {

  private final UnitTasks unitTasks;

  ReleaseUnitDelegate(UnitTasks unitTasks) {
    this.unitTasks = unitTasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    unitTasks.release(AssignmentVariables.unitTaskId(execution));
  }
}

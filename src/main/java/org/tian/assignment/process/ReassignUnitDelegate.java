package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.Handovers;

/** {@code Task_ReassignUnit}: the unit named by the office takes the returned task's place. */
@Component
class ReassignUnitDelegate implements JavaDelegate {

  private final Handovers handovers;

  ReassignUnitDelegate(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AssignmentVariables.setUnitTask(
        execution, handovers.reassign(AssignmentVariables.unitTaskId(execution)));
  }
}

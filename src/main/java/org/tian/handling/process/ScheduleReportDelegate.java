package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.commitment.CommitmentSteps;

/** {@code Task_ScheduleReport}: the process waits for the promised day. */
@Component
class ScheduleReportDelegate implements JavaDelegate {

  private final CommitmentSteps steps;

  ScheduleReportDelegate(CommitmentSteps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    steps.schedule(CommitmentVariables.commitmentId(execution), execution.getProcessInstanceId());
  }
}

package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.commitment.CommitmentSteps;

/** {@code Task_RemindReport}: heads and handing office are told that no report has come. */
@Component
class RemindReportDelegate implements JavaDelegate {

  private final CommitmentSteps steps;

  RemindReportDelegate(CommitmentSteps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    steps.remind(CommitmentVariables.commitmentId(execution));
  }
}

package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.commitment.CommitmentSteps;

/** {@code Task_AskUnit}: the unit, or its successor, is asked to report. */
@Component
class AskUnitDelegate implements JavaDelegate {

  private final CommitmentSteps steps;

  AskUnitDelegate(CommitmentSteps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CommitmentVariables.UNIT_CODE,
        steps.ask(CommitmentVariables.commitmentId(execution), execution.getProcessInstanceId()));
  }
}

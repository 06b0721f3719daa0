package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.commitment.CommitmentOpening;

/** {@code Task_OpenCommitments}: what the reply promises is followed from now on. */
@Component
class OpenCommitmentsDelegate implements JavaDelegate {

  private final CommitmentOpening opening;

  OpenCommitmentsDelegate(CommitmentOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    opening.openOf(HandlingVariables.unitTaskId(execution));
  }
}

package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.Handovers;

/** {@code Task_HandOverProposal}: the units of the approved plan get their tasks. */
@Component
class HandOverProposalDelegate implements JavaDelegate {

  private final Handovers handovers;

  HandOverProposalDelegate(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    handovers.handOver(
        AssignmentVariables.proposalId(execution), execution.getProcessBusinessKey());
  }
}

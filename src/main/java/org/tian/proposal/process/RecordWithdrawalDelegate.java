package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseProgress;

/** Task_RecordWithdrawal: the proposer has taken the proposal back. */
@Component
class RecordWithdrawalDelegate implements JavaDelegate {

  private final CaseProgress progress;

  RecordWithdrawalDelegate(CaseProgress progress) {
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    progress.recordWithdrawal(ProposalLifecycleVariables.proposalId(execution));
  }
}

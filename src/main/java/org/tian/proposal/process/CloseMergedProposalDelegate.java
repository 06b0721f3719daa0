package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseProgress;

/** Task_CloseMergedProposal: closes a merged proposal along with its main proposal. */
@Component
class CloseMergedProposalDelegate implements JavaDelegate {

  private final CaseProgress progress;

  CloseMergedProposalDelegate(CaseProgress progress) {
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    progress.close(ProposalLifecycleVariables.proposalId(execution));
  }
}

package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseClosing;

/** Task_CloseProposal: closes the case and those merged into it. */
@Component
class CloseProposalDelegate implements JavaDelegate {

  private final CaseClosing closing;

  CloseProposalDelegate(CaseClosing closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.close(ProposalLifecycleVariables.proposalId(execution));
  }
}

package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/** Task_ResumeParted: the process takes over number and category of the case that parted. */
@Component
class ResumePartedDelegate implements JavaDelegate {

  private final Proposals proposals;

  ResumePartedDelegate(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proposal parted = proposals.get(ProposalReviewVariables.proposalId(execution));
    execution.setVariable(ProposalReviewVariables.CASE_NUMBER, parted.getCaseNo());
    execution.setVariable(ProposalReviewVariables.CATEGORY_CODE, parted.getCategoryCode());
  }
}

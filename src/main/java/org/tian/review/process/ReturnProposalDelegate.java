package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.review.FilingOutcomes;

/** Task_ReturnProposal: back to the proposer, from the acceptance check or the decision. */
@Component
class ReturnProposalDelegate implements JavaDelegate {

  private final FilingOutcomes outcomes;

  ReturnProposalDelegate(FilingOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    outcomes.returnForCorrection(ProposalReviewVariables.proposalId(execution));
    execution.setVariable(ProposalReviewVariables.REVIEW_OUTCOME, "RETURN");
  }
}

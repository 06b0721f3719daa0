package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.review.FilingOutcomes;

/** Task_MergeProposal: the proposal becomes part of its main proposal. */
@Component
class MergeProposalDelegate implements JavaDelegate {

  private final FilingOutcomes outcomes;

  MergeProposalDelegate(FilingOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    outcomes.merge(ProposalReviewVariables.proposalId(execution));
  }
}

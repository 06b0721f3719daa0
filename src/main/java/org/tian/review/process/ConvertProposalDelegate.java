package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.review.FilingOutcomes;

/** Task_ConvertProposal: the text is passed on as a letter or an opinion of the people. */
@Component
class ConvertProposalDelegate implements JavaDelegate {

  private final FilingOutcomes outcomes;

  ConvertProposalDelegate(FilingOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    outcomes.convert(ProposalReviewVariables.proposalId(execution));
  }
}

package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.review.FilingOutcomes;

/** Task_RefuseFiling: the proposal is not filed. */
@Component
class RefuseFilingDelegate implements JavaDelegate {

  private final FilingOutcomes outcomes;

  RefuseFilingDelegate(FilingOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    outcomes.refuseFiling(ProposalReviewVariables.proposalId(execution));
  }
}

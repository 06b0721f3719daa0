package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItems;
import org.tian.review.FilingOutcomes;

/** Task_FileProposal: files the proposal and gives it its case number, in the inboxes too. */
@Component
class FileProposalDelegate implements JavaDelegate {

  private final FilingOutcomes outcomes;
  private final WorkItems workItems;

  FileProposalDelegate(FilingOutcomes outcomes, WorkItems workItems) {
    this.outcomes = outcomes;
    this.workItems = workItems;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long proposalId = ProposalReviewVariables.proposalId(execution);
    execution.setVariable(ProposalReviewVariables.CASE_NUMBER, outcomes.file(proposalId));
    workItems.recard(proposalId);
  }
}

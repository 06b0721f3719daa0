package org.tian.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.review.FilingOutcomes;

/** Task_FileProposal: files the proposal and gives it its case number. */
@Component
class FileProposalDelegate implements JavaDelegate {

  private final FilingOutcomes outcomes;

  FileProposalDelegate(FilingOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = outcomes.file(ProposalReviewVariables.proposalId(execution));
    execution.setVariable(ProposalReviewVariables.CASE_NUMBER, caseNumber);
  }
}

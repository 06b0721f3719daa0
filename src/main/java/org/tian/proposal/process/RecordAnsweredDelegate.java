package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseProgress;

/** Task_RecordAnswered: every unit that has to answer has answered. */
@Component
class RecordAnsweredDelegate implements JavaDelegate {

  private final CaseProgress progress;

  RecordAnsweredDelegate(CaseProgress progress) {
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    progress.recordAnswered(ProposalLifecycleVariables.proposalId(execution));
  }
}

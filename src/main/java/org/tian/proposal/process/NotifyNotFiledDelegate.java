package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseProgress;

/** Task_NotifyNotFiled: puts on record that the proposer reads why, and where the text went. */
@Component
class NotifyNotFiledDelegate implements JavaDelegate {

  private final CaseProgress progress;

  NotifyNotFiledDelegate(CaseProgress progress) {
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    progress.recordNotFiledTold(ProposalLifecycleVariables.proposalId(execution));
  }
}

package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseProgress;

/** Task_StartRehandling: begins the next round of handling. */
@Component
class StartRehandlingDelegate implements JavaDelegate {

  private final CaseProgress progress;

  StartRehandlingDelegate(CaseProgress progress) {
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int round = ProposalLifecycleVariables.handlingRound(execution) + 1;
    progress.startRehandling(ProposalLifecycleVariables.proposalId(execution), round);
    execution.setVariable(ProposalLifecycleVariables.HANDLING_ROUND, round);
  }
}

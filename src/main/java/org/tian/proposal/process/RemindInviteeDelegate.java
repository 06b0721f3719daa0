package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.proposal.CoSignatures;

/** Task_RemindInvitee: half of the time to answer is over. */
@Component
class RemindInviteeDelegate implements JavaDelegate, Undoable {

  private final CoSignatures signatures;

  RemindInviteeDelegate(CoSignatures signatures) {
    this.signatures = signatures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    signatures.remind(ProposalCosigningVariables.coSignerId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

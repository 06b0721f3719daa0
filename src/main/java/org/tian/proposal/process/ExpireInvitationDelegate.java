package org.tian.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.proposal.CoSignatures;

/** Task_ExpireInvitation: the member has not answered in time. */
@Component
class ExpireInvitationDelegate implements JavaDelegate {

  private final CoSignatures signatures;

  ExpireInvitationDelegate(CoSignatures signatures) {
    this.signatures = signatures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    signatures.expire(ProposalCosigningVariables.coSignerId(execution));
  }
}

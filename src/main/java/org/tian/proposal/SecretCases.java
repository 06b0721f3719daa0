package org.tian.proposal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseSecrecy;

/** Says of a case by its key whether it is secret (涉密). */
@Component
class SecretCases implements CaseSecrecy {

  private final ProposalRepository proposals;

  SecretCases(ProposalRepository proposals) {
    this.proposals = proposals;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isSecret(String caseKey) {
    return proposals.existsByFlowNoAndSecretMarkTrue(caseKey);
  }
}

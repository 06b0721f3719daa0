package org.tian.proposal.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.CoSigner;
import org.tian.proposal.Proposal;

/** The process {@code proposal-cosigning}: its key, its message and its variables. */
final class ProposalCosigningVariables {

  static final String PROCESS = "proposal-cosigning";
  static final String MESSAGE_CANCELLED = "invitation-cancelled";

  static final String CO_SIGNER_ID = "coSignerId";
  static final String INVITEE_GROUPS = "inviteeGroups";
  static final String SIGNATURE = "signature";
  static final String SIGN = "SIGN";
  static final String DECLINE = "DECLINE";
  static final String OPINION = "opinion";

  private ProposalCosigningVariables() {}

  static Map<String, Object> atStartOf(CoSigner asked, Proposal draft) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put(ProposalLifecycleVariables.PROPOSAL_ID, draft.getId());
    variables.put(ProposalLifecycleVariables.COMMITTEE_CODE, draft.getCommitteeCode());
    variables.put(ProposalLifecycleVariables.TITLE, draft.getTitle());
    variables.put(CO_SIGNER_ID, asked.getId());
    variables.put(INVITEE_GROUPS, CaseParticipants.personal(asked.getPersonId()));
    return variables;
  }

  /** Id of the invitation the process runs for. */
  static long coSignerId(VariableScope scope) {
    return ((Number) scope.getVariable(CO_SIGNER_ID)).longValue();
  }
}

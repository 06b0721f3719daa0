package org.tian.proposal.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.Proposal;

/** The process {@code body-confirmation}: its key, its message and its variables. */
final class BodyConfirmationVariables {

  static final String PROCESS = "body-confirmation";
  static final String MESSAGE_CANCELLED = "body-confirmation-cancelled";

  static final String CONFIRMATION_ID = "bodyConfirmationId";
  static final String HEAD_GROUPS = "headGroups";
  static final String ANSWER = "bodyAnswer";
  static final String CONFIRM = "CONFIRM";
  static final String REFUSE = "REFUSE";
  static final String REASON = "refusalReason";

  private BodyConfirmationVariables() {}

  static Map<String, Object> atStartOf(
      BodyConfirmation asked, Proposal draft, List<String> headGroups) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put(ProposalLifecycleVariables.PROPOSAL_ID, draft.getId());
    variables.put(ProposalLifecycleVariables.COMMITTEE_CODE, draft.getCommitteeCode());
    variables.put(ProposalLifecycleVariables.TITLE, draft.getTitle());
    variables.put(CONFIRMATION_ID, asked.getId());
    variables.put(HEAD_GROUPS, String.join(",", headGroups));
    return variables;
  }
}

package org.tian.proposal.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.proposal.Proposal;

/** The process {@code proposal-lifecycle}: its key, its messages and its variables. */
public final class ProposalLifecycleVariables {

  public static final String PROCESS = "proposal-lifecycle";
  public static final String MESSAGE_WITHDRAWN = "proposal-withdrawn";
  public static final String MESSAGE_MAIN_CLOSED = "main-proposal-closed";
  public static final String MESSAGE_MERGED_LATER = "filed-proposal-merged";
  public static final String MESSAGE_MERGE_UNDONE = "merge-undone";

  public static final String PROPOSAL_ID = "proposalId";
  public static final String COMMITTEE_CODE = "committeeCode";
  public static final String TITLE = "title";
  public static final String CASE_NUMBER = "caseNumber";
  public static final String PROPOSER_GROUPS = "proposerGroups";
  public static final String PROPOSER_KIND = "proposerKind";
  public static final String HANDLING_ROUND = "handlingRound";

  private ProposalLifecycleVariables() {}

  /** What the process starts with; the case number is the flow number until filing. */
  static Map<String, Object> atStartOf(Proposal proposal) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put(PROPOSAL_ID, proposal.getId());
    variables.put(COMMITTEE_CODE, proposal.getCommitteeCode());
    variables.put(TITLE, proposal.getTitle());
    variables.put(CASE_NUMBER, proposal.getFlowNo());
    variables.put(PROPOSER_KIND, proposal.getKind().name());
    // One text: the engine parts candidate groups at the comma.
    variables.put(PROPOSER_GROUPS, String.join(",", proposal.getProposerGroups()));
    variables.put(HANDLING_ROUND, 1);
    return variables;
  }

  /** Id of the proposal the process runs for. */
  static long proposalId(VariableScope scope) {
    return ((Number) scope.getVariable(PROPOSAL_ID)).longValue();
  }

  /** Number of the handling round that runs, from 1. */
  static int handlingRound(VariableScope scope) {
    return ((Number) scope.getVariable(HANDLING_ROUND)).intValue();
  }
}

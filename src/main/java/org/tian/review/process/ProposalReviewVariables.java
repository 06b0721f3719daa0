package org.tian.review.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The process {@code proposal-review}: its variables. */
public final class ProposalReviewVariables {

  public static final String PROPOSAL_ID = "proposalId";
  public static final String ACCEPTANCE_OUTCOME = "acceptanceOutcome";
  public static final String REVIEW_OUTCOME = "reviewOutcome";
  public static final String CASE_NUMBER = "caseNumber";
  public static final String CATEGORY_CODE = "categoryCode";

  private ProposalReviewVariables() {}

  /** Id of the proposal under review. */
  static long proposalId(VariableScope scope) {
    return ((Number) scope.getVariable(PROPOSAL_ID)).longValue();
  }
}

package org.tian.review.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.engine.TaskCase;
import org.tian.organisation.Role;

/** The process {@code proposal-review}: its variables. */
public final class ProposalReviewVariables {

  public static final String PROPOSAL_ID = "proposalId";
  public static final String ACCEPTANCE_OUTCOME = "acceptanceOutcome";
  public static final String REVIEW_OUTCOME = "reviewOutcome";
  public static final String CASE_NUMBER = "caseNumber";
  public static final String CATEGORY_CODE = "categoryCode";

  /** Number of the review under way, from 1; 0 before the first one. */
  public static final String REVIEW_STAGE = "reviewStage";

  /** Group of the engine that reviews at this stage. */
  public static final String REVIEWER_GROUP = "reviewerGroup";

  /** Whether another review follows this one. */
  public static final String MORE_REVIEW_STAGES = "moreReviewStages";

  private ProposalReviewVariables() {}

  /** Number of the review under way; 1 for cases from before there were stages. */
  static int stage(TaskCase task) {
    return task.variables().get(REVIEW_STAGE) instanceof Number number ? number.intValue() : 1;
  }

  /** Group that reviews; all reviewers for cases from before there were review groups. */
  static String reviewerGroup(TaskCase task) {
    return task.variables().get(REVIEWER_GROUP) instanceof String group
        ? group
        : Role.REVIEWER.groupOf(task.text("committeeCode"));
  }

  /** Number of the review under way. */
  static int stage(VariableScope scope) {
    return ((Number) scope.getVariable(REVIEW_STAGE)).intValue();
  }

  /** Id of the proposal under review. */
  static long proposalId(VariableScope scope) {
    return ((Number) scope.getVariable(PROPOSAL_ID)).longValue();
  }
}

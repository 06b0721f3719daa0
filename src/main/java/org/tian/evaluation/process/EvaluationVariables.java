package org.tian.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tian.engine.TaskCase;
import org.tian.evaluation.EvaluatedCase;

/** Variables of {@code proposal-evaluation}. */
final class EvaluationVariables {

  static final String REHANDLE = "rehandle";

  private static final String PROPOSAL_ID = "proposalId";
  private static final String COMMITTEE_CODE = "committeeCode";
  private static final String RATER_GROUP = "raterGroup";
  private static final String SATISFIED = "satisfied";

  private EvaluationVariables() {}

  static long proposalId(DelegateExecution execution) {
    return ((Number) execution.getVariable(PROPOSAL_ID)).longValue();
  }

  static EvaluatedCase evaluatedCase(DelegateExecution execution) {
    return new EvaluatedCase(
        proposalId(execution),
        execution.getProcessBusinessKey(),
        (String) execution.getVariable(COMMITTEE_CODE));
  }

  static EvaluatedCase evaluatedCase(TaskCase task) {
    return new EvaluatedCase(task.proposalId(), task.caseKey(), task.text(COMMITTEE_CODE));
  }

  static String raterGroup(TaskCase task) {
    return task.text(RATER_GROUP);
  }

  /** Nothing is handled again unless the director orders it afterwards. */
  static void setSatisfied(DelegateExecution execution, boolean satisfied) {
    execution.setVariable(SATISFIED, satisfied);
    execution.setVariable(REHANDLE, false);
  }
}

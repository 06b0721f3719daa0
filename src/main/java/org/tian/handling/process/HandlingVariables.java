package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.engine.TaskCase;

/**
 * Variables of {@code unit-handling} and of what it calls: {@code handover-return}, {@code
 * unit-planning}, {@code co-opinion}, {@code reply-signoff}, {@code reply-extension}.
 */
final class HandlingVariables {

  static final String SIGN_FOR_OUTCOME = "signForOutcome";
  static final String HEAD_SIGNS_RETURN = "headSignsReturn";
  static final String RETURN_SIGNED = "returnSigned";
  static final String RETURN_LATE = "returnLate";
  static final String LATE_RETURN_ADMITTED = "lateReturnAdmitted";
  static final String RETURN_GRANTED = "returnGranted";
  static final String HEAD_INSTRUCTS = "headInstructs";
  static final String DEPUTY_PLANS = "deputyPlans";
  static final String REPLY_APPROVED = "replyApproved";
  static final String PROPOSER_GROUP = "proposerGroup";
  static final String CONSENT_NEEDED = "consentNeeded";
  static final String EXTENSION_CONSENTED = "extensionConsented";
  static final String EXTENSION_GRANTED = "extensionGranted";

  private static final String UNIT_TASK_ID = "unitTaskId";
  private static final String COMMITTEE_CODE = "committeeCode";

  private HandlingVariables() {}

  static long unitTaskId(VariableScope scope) {
    return ((Number) scope.getVariable(UNIT_TASK_ID)).longValue();
  }

  static long unitTaskId(TaskCase task) {
    return task.number(UNIT_TASK_ID);
  }

  static String committeeCode(TaskCase task) {
    return task.text(COMMITTEE_CODE);
  }

  /** Missing, and so false, in cases from before. */
  static boolean headSignsReturn(TaskCase task) {
    return Boolean.TRUE.equals(task.variables().get(HEAD_SIGNS_RETURN));
  }
}

package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.engine.TaskCase;

/**
 * Variables of {@code unit-handling} and of what it calls: {@code handover-return}, {@code
 * unit-planning}, {@code co-opinion}, {@code reply-signoff}, {@code reply-countersigning}, {@code
 * reply-extension}.
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
  static final String SIGNER_GROUPS = "signerGroups";
  static final String COUNTERSIGNING_NEEDED = "countersigningNeeded";
  static final String MEETING_NEEDED = "meetingNeeded";
  static final String LEADER_APPROVAL_NEEDED = "leaderApprovalNeeded";
  static final String LEADER_GROUPS = "leaderGroups";
  static final String COUNTERSIGNATURE_ID = "countersignatureId";

  private static final String UNIT_TASK_ID = "unitTaskId";
  private static final String COMMITTEE_CODE = "committeeCode";

  private HandlingVariables() {}

  static long unitTaskId(VariableScope scope) {
    return ((Number) scope.getVariable(UNIT_TASK_ID)).longValue();
  }

  static long unitTaskId(TaskCase task) {
    return task.number(UNIT_TASK_ID);
  }

  static long countersignatureId(VariableScope scope) {
    return ((Number) scope.getVariable(COUNTERSIGNATURE_ID)).longValue();
  }

  static long countersignatureId(TaskCase task) {
    return task.number(COUNTERSIGNATURE_ID);
  }

  static String committeeCode(TaskCase task) {
    return task.text(COMMITTEE_CODE);
  }

  /** Missing, and so false, in cases from before. */
  static boolean headSignsReturn(TaskCase task) {
    return Boolean.TRUE.equals(task.variables().get(HEAD_SIGNS_RETURN));
  }
}

package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.engine.TaskCase;

/** Variables of {@code unit-handling} and {@code reply-signoff}. */
final class HandlingVariables {

  static final String SIGN_FOR_OUTCOME = "signForOutcome";
  static final String RETURN_GRANTED = "returnGranted";
  static final String REPLY_APPROVED = "replyApproved";

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
}

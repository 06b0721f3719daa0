package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.assignment.UnitTask;
import org.tian.organisation.UnitKind;

/**
 * Variables of {@code proposal-assignment} and those of {@code unit-handling} that a return or a
 * change of units touches.
 */
final class AssignmentVariables {

  static final String ASK_FIRST = "askFirst";
  static final String ASK_AGAIN = "askAgain";
  static final String HANDOVER_APPROVED = "handoverApproved";
  static final String UNIT_TASK_ID = "unitTaskId";

  /** The task with which {@code unit-added} comes to {@code proposal-handling}. */
  static final String ADDED_UNIT_TASK_ID = "addedUnitTaskId";

  static final String HANDOVER_OUTCOME = "handoverOutcome";
  static final String HANDED_OVER_AT_MEETING = "handedOverAtMeeting";

  private static final String PROPOSAL_ID = "proposalId";
  private static final String COMMITTEE_CODE = "committeeCode";
  private static final String HANDING_OFFICE_KIND = "handingOfficeKind";
  static final String HANDING_OFFICE = "handingOffice";
  private static final String UNITS_AGREE = "unitsAgree";
  private static final String UNIT_CODE = "unitCode";
  private static final String UNIT_ROLE = "unitRole";

  private AssignmentVariables() {}

  static long proposalId(VariableScope scope) {
    return ((Number) scope.getVariable(PROPOSAL_ID)).longValue();
  }

  static String committeeCode(VariableScope scope) {
    return (String) scope.getVariable(COMMITTEE_CODE);
  }

  static UnitKind handingOfficeKind(VariableScope scope) {
    return UnitKind.valueOf((String) scope.getVariable(HANDING_OFFICE_KIND));
  }

  static long unitTaskId(VariableScope scope) {
    return ((Number) scope.getVariable(UNIT_TASK_ID)).longValue();
  }

  static void setHandingOffice(VariableScope scope, String unitCode) {
    scope.setVariable(HANDING_OFFICE, unitCode);
  }

  static void setUnitsAgree(VariableScope scope, boolean agree) {
    scope.setVariable(UNITS_AGREE, agree);
  }

  static void setUnitTask(VariableScope scope, UnitTask task) {
    scope.setVariable(UNIT_TASK_ID, task.getId());
    scope.setVariable(UNIT_CODE, task.getUnitCode());
    scope.setVariable(UNIT_ROLE, task.getRole().name());
  }
}

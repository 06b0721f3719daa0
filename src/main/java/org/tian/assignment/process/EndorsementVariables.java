package org.tian.assignment.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.engine.TaskCase;

/** Variables of {@code party-endorsement}. */
final class EndorsementVariables {

  static final String SIGNING_RETURNED = "signingReturned";
  static final String READING_PASSED = "readingPassed";
  static final String ENDORSED = "endorsed";

  private static final String SIGNER_GROUP = "signerGroup";

  private EndorsementVariables() {}

  static String handingOffice(VariableScope scope) {
    return (String) scope.getVariable(AssignmentVariables.HANDING_OFFICE);
  }

  /** Nothing is decided yet, and who acts at the two later steps. */
  static void begin(VariableScope scope, List<String> readers, List<String> instructors) {
    scope.setVariable(ENDORSED, false);
    scope.setVariable(SIGNING_RETURNED, false);
    scope.setVariable("readerGroups", String.join(",", readers));
    scope.setVariable("instructorGroups", String.join(",", instructors));
  }

  /** Body whose leader is to sign: the group without its role. */
  static String signingBody(TaskCase task) {
    String group = task.text(SIGNER_GROUP);
    return group.substring(0, group.lastIndexOf('-'));
  }
}

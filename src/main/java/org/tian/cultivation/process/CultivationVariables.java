package org.tian.cultivation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.cultivation.Cultivation;
import org.tian.engine.TaskCase;
import org.tian.organisation.Person;
import org.tian.organisation.Role;

/**
 * The processes {@code proposal-cultivation} and {@code cultivation-review}: key, message,
 * variables.
 */
final class CultivationVariables {

  static final String PROCESS = "proposal-cultivation";
  static final String MESSAGE_WITHDRAWN = "cultivation-withdrawn";

  static final String CULTIVATION_ID = "cultivationId";
  static final String COMMITTEE_CODE = "committeeCode";
  static final String TITLE = "title";
  static final String DECLARER_GROUPS = "declarerGroups";
  static final String GRADING_GROUPS = "gradingGroups";
  static final String TOPIC_TAKEN = "topicTaken";
  static final String GRADE = "grade";
  static final String MENTOR_GROUP = "mentorGroup";
  static final String PLAN_APPROVED = "planApproved";
  static final String ARGUMENT_NEEDED = "argumentNeeded";
  static final String EXPERT_GROUP = "expertGroup";
  static final String UNIT_CODE = "unitCode";
  static final String COMMENTED = "commented";
  static final String ANSWERS_ACCEPTED = "answersAccepted";

  private CultivationVariables() {}

  static Map<String, Object> atStartOf(Cultivation cultivation) {
    String committee = cultivation.getCommitteeCode();
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put(CULTIVATION_ID, cultivation.getId());
    variables.put(COMMITTEE_CODE, committee);
    variables.put(TITLE, cultivation.getTitle());
    // One text each: the engine parts candidate groups at the comma.
    variables.put(DECLARER_GROUPS, String.join(",", cultivation.getDeclarerGroups()));
    variables.put(
        GRADING_GROUPS, Role.OFFICE.groupOf(committee) + "," + Role.DIRECTOR.groupOf(committee));
    return variables;
  }

  static long cultivationId(VariableScope scope) {
    return ((Number) scope.getVariable(CULTIVATION_ID)).longValue();
  }

  static long cultivationId(TaskCase task) {
    return task.number(CULTIVATION_ID);
  }

  /** The expert for whom one of the parallel tasks was opened. */
  static String expert(TaskCase task) {
    String group = task.text(EXPERT_GROUP);
    return group.substring(0, group.length() - Person.selfGroupOf("").length());
  }
}

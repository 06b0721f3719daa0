package org.tian.engine.visibility;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.tian.engine.TaskVisibility;
import org.tian.engine.WorkScope;

/**
 * The person for whom the engine runs a command.
 *
 * @param personId id of the person
 * @param groups groups of the posts held today, with the personal one
 */
record Viewer(String personId, List<String> groups) {

  static final String ADMINISTRATORS = "camunda-admin";

  private static final String SELF = "-self";

  Viewer {
    groups = groups == null ? List.of() : List.copyOf(groups);
  }

  /** Empty when the program itself works. */
  static Optional<Viewer> of(CommandContext context) {
    Authentication authentication = context.getAuthentication();
    return authentication == null || authentication.getUserId() == null
        ? Optional.empty()
        : Optional.of(new Viewer(authentication.getUserId(), authentication.getGroupIds()));
  }

  boolean isAdministrator() {
    return groups.contains(ADMINISTRATORS);
  }

  boolean holdsPost() {
    return groups.stream().anyMatch(group -> !group.endsWith(SELF));
  }

  /** The own work. */
  WorkScope own() {
    return WorkScope.all(personId, groups);
  }

  boolean sees(TaskEntity task, StandIns standIns) {
    TaskVisibility policy = TaskVisibility.of(task);
    return policy.seenAs(personId, List.of(own())).isPresent()
        || policy.seenAs(personId, standIns.of(personId)).isPresent();
  }

  boolean worksOn(TaskEntity task, StandIns standIns) {
    TaskVisibility policy = TaskVisibility.of(task);
    return policy.workedOnAs(personId, List.of(own())).isPresent()
        || policy.workedOnAs(personId, standIns.of(personId)).isPresent();
  }
}

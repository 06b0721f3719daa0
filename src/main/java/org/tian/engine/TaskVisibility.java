package org.tian.engine;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The one policy on open tasks: who sees a task and who may work on it. Task queries, single tasks,
 * forms and the desk all follow it; there is no authorization row per task.
 *
 * @param assignee person who has claimed the task, or null
 * @param candidateGroups groups the model names, {@code <body>-<role>} or {@code <person>-self}
 */
public record TaskVisibility(String assignee, Set<String> candidateGroups) {

  public TaskVisibility {
    candidateGroups = Set.copyOf(candidateGroups);
  }

  /** The policy on a task of the engine. */
  public static TaskVisibility of(TaskEntity task) {
    return new TaskVisibility(
        task.getAssignee(),
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /**
   * A person sees the task as its assignee or as a member of a candidate group, also when a
   * colleague has claimed it.
   */
  public boolean isSeenBy(String personId, Collection<String> groups) {
    return personId.equals(assignee) || isOfferedTo(groups);
  }

  /** A person works on a task that nobody of the group has claimed yet, or on the own one. */
  public boolean isWorkedOnBy(String personId, Collection<String> groups) {
    return assignee == null ? isOfferedTo(groups) : assignee.equals(personId);
  }

  private boolean isOfferedTo(Collection<String> groups) {
    return groups.stream().anyMatch(candidateGroups::contains);
  }
}

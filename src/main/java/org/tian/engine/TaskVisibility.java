package org.tian.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The one policy on open tasks: who sees a task and who may work on it, in their own right or
 * standing in for somebody. Task queries, single tasks, forms and the desk all follow it; there is
 * no authorization row per task.
 *
 * @param assignee person who has claimed the task, or null
 * @param candidateGroups groups the model names, {@code <body>-<role>} or {@code <person>-self}
 * @param processKey process it belongs to
 * @param taskKey element id of the user task
 */
public record TaskVisibility(
    String assignee, Set<String> candidateGroups, String processKey, String taskKey) {

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
            .collect(Collectors.toSet()),
        task.getProcessDefinitionId() == null ? "" : task.getProcessDefinitionId().split(":")[0],
        task.getTaskDefinitionKey());
  }

  /** The policy on an open item of the inbox and the groups it is offered to. */
  public static TaskVisibility of(WorkItem item, Set<String> candidateGroups) {
    return new TaskVisibility(item.assignee(), candidateGroups, item.processKey(), item.taskKey());
  }

  /**
   * A person sees the task as its assignee or as a member of a candidate group, also when a
   * colleague has claimed it.
   *
   * @param scopes the person's, the own first
   * @return by whose right: the own before that of somebody they stand in for; empty when not
   */
  public Optional<WorkScope> seenAs(String personId, List<WorkScope> scopes) {
    return first(
        personId, scopes, of -> of.personId().equals(assignee) || isOfferedTo(of.groups()));
  }

  /** A person works on a task that nobody of the group has claimed yet, or on the own one. */
  public Optional<WorkScope> workedOnAs(String personId, List<WorkScope> scopes) {
    return first(
        personId,
        scopes,
        of -> assignee == null ? isOfferedTo(of.groups()) : of.personId().equals(assignee));
  }

  private Optional<WorkScope> first(
      String personId, List<WorkScope> scopes, Predicate<WorkScope> right) {
    return scopes.stream()
        .filter(scope -> scope.reaches(personId, processKey, taskKey))
        .filter(right)
        .findFirst();
  }

  private boolean isOfferedTo(Collection<String> groups) {
    return groups.stream().anyMatch(candidateGroups::contains);
  }
}

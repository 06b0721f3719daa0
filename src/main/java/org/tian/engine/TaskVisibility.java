package org.tian.engine;

import java.util.Collection;
import java.util.Set;

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

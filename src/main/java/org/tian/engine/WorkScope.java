package org.tian.engine;

import java.util.Collection;
import java.util.Set;

/**
 * Whose work a person sees: the own, or that of somebody they stand in for.
 *
 * @param personId person whose assigned tasks these are
 * @param groups groups whose offered tasks these are
 * @param processKeys processes it is limited to; empty for all
 */
public record WorkScope(String personId, Set<String> groups, Set<String> processKeys) {

  public WorkScope {
    groups = Set.copyOf(groups);
    processKeys = Set.copyOf(processKeys);
  }

  /** All work of a person. */
  public static WorkScope all(String personId, Collection<String> groups) {
    return new WorkScope(personId, Set.copyOf(groups), Set.of());
  }

  public boolean covers(String processKey) {
    return processKeys.isEmpty() || processKeys.contains(processKey);
  }

  /** Whether it is the reader's own work, not that of somebody they stand in for. */
  public boolean isOwnOf(String readerId) {
    return personId.equals(readerId);
  }

  /**
   * Whether a task belongs to it at all, before it is asked whose it is: of those one stands in
   * for, only the given kinds, and never a {@linkplain PersonalSteps personal step}.
   */
  public boolean reaches(String readerId, String processKey, String taskKey) {
    return isOwnOf(readerId) || covers(processKey) && !PersonalSteps.contain(taskKey);
  }
}

package org.tian.engine;

import java.util.Set;

/**
 * A task has appeared, for one person or offered to groups. Published in the engine's transaction.
 *
 * @param groups groups it is offered to; empty when it has an assignee alone
 */
public record TaskArrived(WorkItem item, Set<String> groups) {

  public TaskArrived {
    groups = Set.copyOf(groups);
  }
}

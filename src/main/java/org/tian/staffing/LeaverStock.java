package org.tian.staffing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tian.engine.PersonalSteps;
import org.tian.engine.WorkItem;
import org.tian.organisation.Deputyship;

/**
 * What a person has in hand.
 *
 * @param tasks open tasks that can be handed over, oldest first
 * @param personal open steps that only the person could do; they lapse or are closed by the case
 * @param deputyships in which the person is or has a deputy, not over yet
 */
public record LeaverStock(
    List<WorkItem> tasks, List<WorkItem> personal, List<Deputyship> deputyships) {

  static LeaverStock of(List<WorkItem> held, List<Deputyship> deputyships) {
    return new LeaverStock(
        held.stream().filter(item -> !PersonalSteps.contain(item.taskKey())).toList(),
        held.stream().filter(item -> PersonalSteps.contain(item.taskKey())).toList(),
        deputyships);
  }

  /** Whether nothing is left that somebody else has to take. */
  public boolean isSettled() {
    return tasks.isEmpty() && deputyships.isEmpty();
  }

  /** The tasks by kind, in the order in which the kinds first appear. */
  public Map<String, List<WorkItem>> byKind() {
    Map<String, List<WorkItem>> kinds = new LinkedHashMap<>();
    tasks.forEach(
        item ->
            kinds.computeIfAbsent(item.processKey(), key -> new java.util.ArrayList<>()).add(item));
    return kinds;
  }
}

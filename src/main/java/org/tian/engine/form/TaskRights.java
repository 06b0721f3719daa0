package org.tian.engine.form;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskVisibility;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.CaseGuests;
import org.tian.shared.Refusal;

/**
 * Says in the reader's words why a task cannot be worked on, before the engine would say it in its
 * own. What is allowed is {@link TaskVisibility}'s to decide.
 */
@Component
class TaskRights {

  private final PersonDirectory people;
  private final WorkItems items;
  private final CaseGuests guests;

  TaskRights(PersonDirectory people, WorkItems items, CaseGuests guests) {
    this.people = people;
    this.items = items;
    this.guests = guests;
  }

  /** Refuses {@code task.gone} and {@code task.not-yours}. */
  void checkSight(TaskEntity task, String personId) {
    checkSight(task, personId, people.groupsOf(personId));
  }

  private static void checkSight(TaskEntity task, String personId, List<String> groups) {
    if (task == null) {
      throw Refusal.of("task.gone").asException();
    }
    if (!TaskVisibility.of(task).isSeenBy(personId, groups)) {
      throw Refusal.of("task.not-yours").asException();
    }
  }

  /**
   * Refuses also {@code task.claimed-by}, with the colleague's name and since when; to whoever had
   * the task before as well.
   */
  void checkWork(TaskEntity task, String personId) {
    List<String> groups = people.groupsOf(personId);
    if (task == null || task.getAssignee() == null || !guests.hadTask(task.getId(), personId)) {
      checkSight(task, personId, groups);
    }
    if (!TaskVisibility.of(task).isWorkedOnBy(personId, groups)) {
      throw Refusal.of("task.claimed-by", nameOf(task.getAssignee()), claimedAt(task))
          .asException();
    }
  }

  /** A person takes a task or gives back the own one; nobody gives tasks to others. */
  void checkAssignment(TaskEntity task, String personId, String assignee) {
    checkWork(task, personId);
    if (assignee != null && !assignee.equals(personId)) {
      throw Refusal.of("task.not-yours").asException();
    }
  }

  private Instant claimedAt(TaskEntity task) {
    return items
        .find(task.getId())
        .map(WorkItem::claimedAt)
        .orElseGet(() -> task.getCreateTime().toInstant());
  }

  private String nameOf(String personId) {
    return people.person(personId).map(PersonDirectory.EnginePerson::name).orElse(personId);
  }
}

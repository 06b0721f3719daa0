package org.tian.engine.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskVisibility;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;
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

  /**
   * Refuses {@code task.gone} and {@code task.not-yours}.
   *
   * @return whose right the person uses: the own one, or that of somebody they stand in for
   */
  String checkSight(TaskEntity task, String personId) {
    return checkSight(task, personId, people.scopesOf(personId));
  }

  private static String checkSight(TaskEntity task, String personId, List<WorkScope> scopes) {
    if (task == null) {
      throw Refusal.of("task.gone").asException();
    }
    return TaskVisibility.of(task)
        .seenAs(personId, scopes)
        .map(WorkScope::personId)
        .orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }

  /** Whose work it would be if the person did the task now; the person's own if it cannot be. */
  String principal(TaskEntity task, String personId) {
    List<WorkScope> scopes = people.scopesOf(personId);
    TaskVisibility visibility = TaskVisibility.of(task);
    return Optional.of(visibility)
        .flatMap(policy -> policy.workedOnAs(personId, scopes))
        .or(() -> visibility.seenAs(personId, scopes))
        .map(WorkScope::personId)
        .orElse(personId);
  }

  /**
   * Refuses also {@code task.claimed-by}, with the colleague's name and since when; to whoever had
   * the task before as well.
   *
   * @return whose right the person uses
   */
  String checkWork(TaskEntity task, String personId) {
    List<WorkScope> scopes = people.scopesOf(personId);
    if (task == null || task.getAssignee() == null || !guests.hadTask(task.getId(), personId)) {
      checkSight(task, personId, scopes);
    }
    return TaskVisibility.of(task)
        .workedOnAs(personId, scopes)
        .map(WorkScope::personId)
        .orElseThrow(
            () ->
                Refusal.of("task.claimed-by", nameOf(task.getAssignee()), claimedAt(task))
                    .asException());
  }

  /**
   * A person takes a task or gives back the own one; nobody gives tasks to others. Whoever stands
   * in takes it for the person represented.
   *
   * @return whose right the person uses, and so who is to have the task
   */
  String checkAssignment(TaskEntity task, String personId, String assignee) {
    String principal = checkWork(task, personId);
    if (assignee != null && !assignee.equals(personId) && !assignee.equals(principal)) {
      throw Refusal.of("task.not-yours").asException();
    }
    return principal;
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

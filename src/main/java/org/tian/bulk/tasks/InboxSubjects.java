package org.tian.bulk.tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkSubject;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Items of the inbox as subjects of a run, and what stands against working on them. */
@Component
class InboxSubjects {

  private final WorkItems items;
  private final TaskOperations tasks;
  private final PersonDirectory people;

  InboxSubjects(WorkItems items, TaskOperations tasks, PersonDirectory people) {
    this.items = items;
    this.tasks = tasks;
    this.people = people;
  }

  /** Those that stand in a list of the acting person. */
  List<BulkSubject> describe(List<String> taskIds) {
    String person = CurrentActor.get().personId();
    return taskIds.stream()
        .filter(id -> items.concerns(id, person) || items.isLedBy(id, person))
        .flatMap(id -> items.find(id).stream())
        .map(InboxSubjects::subject)
        .toList();
  }

  private static BulkSubject subject(WorkItem item) {
    return new BulkSubject(
        item.taskId(),
        item.caseKey(),
        item.proposalId(),
        item.caseNumber() == null ? "" : item.caseNumber(),
        item.title() == null ? item.taskName() : item.title());
  }

  /** The item while it is open. */
  Optional<WorkItem> open(BulkSubject subject) {
    return items.find(subject.id()).filter(item -> item.state() == WorkItem.State.OPEN);
  }

  boolean isLed(BulkSubject subject) {
    return items.isLedBy(subject.id(), CurrentActor.get().personId());
  }

  /** Why the acting person cannot work on it now; empty when nothing stands against it. */
  List<Refusal> hindrances(BulkSubject subject) {
    WorkItem item = open(subject).orElse(null);
    String person = CurrentActor.get().personId();
    if (item == null) {
      return List.of(Refusal.of("task.gone"));
    }
    if (item.assignee() != null && !item.assignee().equals(person)) {
      return List.of(claimedBy(item));
    }
    if (!items.concerns(item.taskId(), person)) {
      return List.of(Refusal.of("task.not-yours"));
    }
    return tasks.standing(item.taskId()).objections();
  }

  /** That a colleague holds it. */
  Refusal claimedBy(WorkItem item) {
    String name =
        people
            .person(item.assignee())
            .map(PersonDirectory.EnginePerson::name)
            .orElse(item.assignee());
    return Refusal.of("task.claimed-by", name, item.claimedAt());
  }

  /** Whether somebody else is there to take it when it is given back. */
  boolean hasOthers(WorkItem item) {
    String own = item.assignee() + "-self";
    return items.groupsOf(item.taskId()).stream().anyMatch(group -> !group.equals(own));
  }
}

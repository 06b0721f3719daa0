package org.tian.review.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkSubject;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskVisibility;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;
import org.tian.review.QueueRow;
import org.tian.review.ReviewQueue;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Tasks of the review queue as subjects of a run. */
@Component
class ReviewTasks {

  private final ReviewQueue queue;
  private final WorkItems items;
  private final PersonDirectory people;

  ReviewTasks(ReviewQueue queue, WorkItems items, PersonDirectory people) {
    this.queue = queue;
    this.items = items;
    this.people = people;
  }

  /** Those that stand in the acting person's queue. */
  List<BulkSubject> describe(List<String> taskIds) {
    return queue.among(taskIds).stream().map(ReviewTasks::subject).toList();
  }

  private static BulkSubject subject(QueueRow row) {
    return new BulkSubject(row.taskId(), row.flowNo(), row.proposalId(), row.flowNo(), row.title());
  }

  /** The open task, when the acting person may work on it; otherwise why not. */
  Optional<Refusal> hindrance(BulkSubject subject) {
    WorkItem item = items.find(subject.id()).orElse(null);
    if (item == null || item.state() != WorkItem.State.OPEN) {
      return Optional.of(Refusal.of("task.gone"));
    }
    String person = CurrentActor.get().personId();
    List<WorkScope> scopes = people.scopesOf(person);
    TaskVisibility visibility = TaskVisibility.of(item, items.groupsOf(item.taskId()));
    if (visibility.seenAs(person, scopes).isEmpty()) {
      return Optional.of(Refusal.of("task.not-yours"));
    }
    if (visibility.workedOnAs(person, scopes).isEmpty()) {
      return Optional.of(Refusal.of("task.claimed-by", nameOf(item.assignee())));
    }
    return Optional.empty();
  }

  private String nameOf(String personId) {
    return people.person(personId).map(PersonDirectory.EnginePerson::name).orElse(personId);
  }

  /** The item of a task that is known to be there. */
  WorkItem item(BulkSubject subject) {
    return items.find(subject.id()).orElseThrow(() -> Refusal.of("task.gone").asException());
  }

  /** Parameter of a run, or an empty text. */
  static String text(Map<String, String> parameters, String name) {
    return parameters.getOrDefault(name, "").strip();
  }
}

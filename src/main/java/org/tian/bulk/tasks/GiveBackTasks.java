package org.tian.bulk.tasks;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Gives many claimed tasks back to their groups. */
@Component
class GiveBackTasks implements BulkAction {

  private final InboxSubjects subjects;
  private final TaskOperations tasks;

  GiveBackTasks(InboxSubjects subjects, TaskOperations tasks) {
    this.subjects = subjects;
    this.tasks = tasks;
  }

  @Override
  public String code() {
    return "task.give-back";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjects.describe(subjectIds);
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    WorkItem item = subjects.open(subject).orElse(null);
    if (item == null) {
      return List.of(Refusal.of("task.gone"));
    }
    if (item.assignee() == null) {
      return List.of(Refusal.of("task.not-claimed"));
    }
    if (!item.assignee().equals(CurrentActor.get().personId())) {
      return List.of(subjects.claimedBy(item));
    }
    return subjects.hasOthers(item) ? List.of() : List.of(Refusal.of("task.only-yours"));
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    tasks.unclaim(subject.id());
    return "";
  }
}

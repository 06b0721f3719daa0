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

/** Takes many tasks at once, so that nobody else works on them. */
@Component
class ClaimTasks implements BulkAction {

  private final InboxSubjects subjects;
  private final TaskOperations tasks;

  ClaimTasks(InboxSubjects subjects, TaskOperations tasks) {
    this.subjects = subjects;
    this.tasks = tasks;
  }

  @Override
  public String code() {
    return "task.claim";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjects.describe(subjectIds);
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    List<Refusal> found = subjects.hindrances(subject);
    return found.isEmpty() && isMine(subject) ? List.of(Refusal.of("task.already-yours")) : found;
  }

  private boolean isMine(BulkSubject subject) {
    return subjects
        .open(subject)
        .map(WorkItem::assignee)
        .filter(CurrentActor.get().personId()::equals)
        .isPresent();
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    tasks.claim(subject.id());
    return "";
  }
}

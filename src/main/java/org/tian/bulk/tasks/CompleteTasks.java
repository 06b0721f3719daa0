package org.tian.bulk.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.engine.TaskOperations;
import org.tian.engine.TaskStep;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/** Completes many tasks whose steps have an answer that fits all, such as signing for proposals. */
@Component
class CompleteTasks implements BulkAction {

  private final InboxSubjects subjects;
  private final TaskOperations tasks;
  private final List<TaskStep> steps;

  CompleteTasks(InboxSubjects subjects, TaskOperations tasks, List<TaskStep> steps) {
    this.subjects = subjects;
    this.tasks = tasks;
    this.steps = steps;
  }

  @Override
  public String code() {
    return "task.complete";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjects.describe(subjectIds);
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    List<Refusal> found = subjects.hindrances(subject);
    return found.isEmpty() && answer(subject).isEmpty()
        ? List.of(Refusal.of("task.needs-own-answer"))
        : found;
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    Map<String, Object> values =
        answer(subject).orElseThrow(() -> Refusal.of("task.needs-own-answer").asException());
    tasks.claim(subject.id());
    tasks.complete(subject.id(), values);
    return "";
  }

  private Optional<Map<String, Object>> answer(BulkSubject subject) {
    String key = subjects.open(subject).map(WorkItem::taskKey).orElse("");
    return steps.stream()
        .filter(step -> step.taskKey().equals(key))
        .findFirst()
        .flatMap(TaskStep::commonAnswer);
  }
}

package org.tian.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.tian.engine.form.TaskFormReader;
import org.tian.engine.form.TaskHandling;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * What a person does with a task, the same for desk and API as in Tasklist.
 *
 * <p>Acts for {@link ActingPerson}. Whether the person may, and whether the form's values hold, is
 * checked inside the engine's commands, so Tasklist cannot go round it. Refusals: {@code
 * task.gone}, {@code task.not-yours}, {@code task.claimed-by}, and those of the form and of the
 * step itself.
 */
@Service
public class TaskOperations {

  private final TaskService tasks;
  private final TaskDrafts drafts;
  private final TaskFormReader forms;
  private final TaskHandling handling;
  private final WorkItems items;

  TaskOperations(
      TaskService tasks,
      TaskDrafts drafts,
      TaskFormReader forms,
      TaskHandling handling,
      WorkItems items) {
    this.tasks = tasks;
    this.drafts = drafts;
    this.forms = forms;
    this.handling = handling;
    this.items = items;
  }

  /**
   * The form of an open task, filled in, with the person's draft. Also for a colleague of the group
   * while the task is claimed.
   */
  public TaskForm form(String taskId) {
    TaskFormReader.Shown shown = forms.read(taskId, person());
    return new TaskForm(shown.schema(), shown.data(), loadDraft(taskId).orElse(null));
  }

  /** Takes the task, so that nobody else of the group works on it. Twice is as good as once. */
  @WholeStep
  public void claim(String taskId) {
    tasks.claim(taskId, person());
  }

  /** How the task stands to the acting person; {@link TaskStanding#FREE} once it is closed. */
  public TaskStanding standing(String taskId) {
    return lastTouched(taskId)
        .map(touched -> handling.standing(taskId, person(), touched))
        .orElse(TaskStanding.FREE);
  }

  /**
   * Takes a task over from a colleague who has let it lie; it becomes the acting person's.
   *
   * @param reason required, at most 1,000 characters; stands in the trail
   * @throws org.tian.shared.RefusedException {@code task.take-over-early}, {@code task.not-yours},
   *     {@code task.take-over-reason}
   */
  @WholeStep
  public void takeOver(String taskId, String reason) {
    Instant touched = lastTouched(taskId).orElseThrow(() -> Refusal.of("task.gone").asException());
    handling.takeOver(taskId, person(), touched, reason);
  }

  /** When an open task was claimed or its form was last kept; when it arrived, if neither. */
  private Optional<Instant> lastTouched(String taskId) {
    return items
        .find(taskId)
        .filter(item -> item.state() == WorkItem.State.OPEN)
        .map(
            item ->
                Stream.of(
                        Optional.of(item.createdAt()),
                        Optional.ofNullable(item.claimedAt()),
                        Optional.ofNullable(item.assignee())
                            .flatMap(holder -> drafts.savedAt(taskId, holder)))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
  }

  /** Gives the task back to its group. */
  @WholeStep
  public void unclaim(String taskId) {
    person();
    tasks.claim(taskId, null);
  }

  /**
   * Completes the task with the values of its form; a task of the person's group need not be
   * claimed before.
   *
   * @param values by field key; lists of maps for repeated rows
   */
  @WholeStep
  public void complete(String taskId, Map<String, Object> values) {
    person();
    tasks.complete(taskId, values);
  }

  /** Keeps what the person has typed so far; replaces what was kept before. */
  @WholeStep
  public void saveDraft(String taskId, Map<String, Object> values) {
    drafts.save(taskId, person(), values);
  }

  /** What the person has typed and not submitted; empty after completion. */
  public Optional<Map<String, Object>> loadDraft(String taskId) {
    return drafts.load(taskId, person());
  }

  private static String person() {
    return ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }
}

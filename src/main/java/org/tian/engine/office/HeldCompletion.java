package org.tian.engine.office;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Actor;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;

/** Does for its holder what was held, as a step of its own; or gives it back with the reason. */
@Component
class HeldCompletion {

  private final TaskLock lock;
  private final HeldTasks held;
  private final WorkItems items;
  private final TaskOperations operations;
  private final AsPerson asPerson;
  private final RefusalTexts texts;

  HeldCompletion(
      TaskLock lock,
      HeldTasks held,
      WorkItems items,
      TaskOperations operations,
      AsPerson asPerson,
      RefusalTexts texts) {
    this.lock = lock;
    this.held = held;
    this.items = items;
    this.operations = operations;
    this.asPerson = asPerson;
    this.texts = texts;
  }

  /**
   * Completes the task for its holder; nothing happens when it is not held any more.
   *
   * @throws RefusedException when the step says no; nothing of it remains
   */
  @WholeStep
  public void complete(String taskId) {
    ready(taskId)
        .ifPresent(
            hold ->
                asPerson.call(
                    new Actor(hold.getHolderId(), Actor.SYSTEM.origin(), null),
                    () -> {
                      operations.complete(taskId, held.valuesOf(hold));
                      return null;
                    }));
  }

  /** Gives the task back to its holder. */
  @WholeStep
  public void comeBack(String taskId, RefusedException why) {
    ready(taskId)
        .ifPresent(
            hold ->
                held.end(
                    items.find(taskId).orElseThrow(),
                    hold,
                    TaskHold.Ending.REFUSED,
                    Texts.in(Locale.SIMPLIFIED_CHINESE, () -> texts.line(why))));
  }

  private Optional<TaskHold> ready(String taskId) {
    if (!lock.take(taskId) || held.isSignedAfter(taskId)) {
      return Optional.empty();
    }
    WorkItem item = items.find(taskId).orElseThrow();
    return held.open(taskId).filter(hold -> hold.getHolderId().equals(item.assignee()));
  }
}

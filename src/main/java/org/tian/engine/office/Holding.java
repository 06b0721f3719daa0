package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.ActingPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.form.TaskMoves;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Who has a task in hand: what only that person may do with it is asked here. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
class Holding {

  private final TaskLock lock;
  private final WorkItems items;
  private final TaskMoves moves;
  private final TaskHoldRows holds;
  private final Suspensions suspensions;

  Holding(
      TaskLock lock,
      WorkItems items,
      TaskMoves moves,
      TaskHoldRows holds,
      Suspensions suspensions) {
    this.lock = lock;
    this.items = items;
    this.moves = moves;
    this.holds = holds;
    this.suspensions = suspensions;
  }

  /** The acting person. */
  String me() {
    return ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }

  /**
   * The open task for whoever may work on it; nobody else changes it until the transaction ends.
   *
   * @throws RefusedException {@code task.gone}, {@code task.not-yours}, {@code task.claimed-by},
   *     {@code office.held}, {@code office.suspended}
   */
  WorkItem take(String taskId) {
    lock.takeOpen(taskId);
    WorkItem item = find(taskId);
    RefusedException.throwIfAny(standsAgainst(item, me()));
    return item;
  }

  /** An item of any state. */
  WorkItem find(String taskId) {
    return items.find(taskId).orElseThrow(() -> Refusal.of("task.not-found").asException());
  }

  /** Why the person does not have the task in hand. */
  List<Refusal> standsAgainst(WorkItem item, String personId) {
    List<Refusal> rights = moves.standsAgainst(item.taskId(), personId);
    if (!rights.isEmpty()) {
      return rights;
    }
    Optional<Refusal> stopped = suspensions.objection(item);
    if (stopped.isPresent()) {
      return List.of(stopped.get());
    }
    return holds.existsByTaskIdAndEndedAtIsNull(item.taskId())
        ? List.of(Refusal.of("office.held"))
        : List.of();
  }

  /**
   * What an offer says of a task's holder: empty when the task is none of the person's, else what
   * stands against them.
   */
  Optional<List<Refusal>> offered(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN || !items.concerns(item.taskId(), personId)) {
      return Optional.empty();
    }
    List<Refusal> against = standsAgainst(item, personId);
    boolean stranger = against.stream().anyMatch(one -> one.code().equals("task.not-yours"));
    return stranger ? Optional.empty() : Optional.of(against);
  }
}

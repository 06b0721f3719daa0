package org.tian.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;
import org.tian.engine.StandingItems;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Refusal;

/** Whether a completed step can be taken back by who completed it, and what that would mean. */
@Component
class Withdrawals {

  private static final String SELF = "-self";

  /** What leaves a task as it is. */
  private static final Set<OfficeOperation> TOUCHING_NOTHING =
      Set.of(OfficeOperation.COPY, OfficeOperation.URGE);

  private final EngineWork work;
  private final StepOriginRows origins;
  private final StepEffects effects;
  private final WorkItems items;
  private final StandingItems standing;
  private final OperationLog log;
  private final OfficeRights rights;

  Withdrawals(
      EngineWork work,
      StepOriginRows origins,
      StepEffects effects,
      WorkItems items,
      StandingItems standing,
      OperationLog log,
      OfficeRights rights) {
    this.work = work;
    this.origins = origins;
    this.effects = effects;
    this.items = items;
    this.standing = standing;
    this.log = log;
    this.rights = rights;
  }

  /**
   * The completed item of the person.
   *
   * @throws org.tian.shared.RefusedException {@code office.withdraw.not-done}, {@code
   *     task.not-yours}
   */
  WorkItem requireOwn(String taskId, String personId) {
    WorkItem item =
        items.find(taskId).orElseThrow(() -> Refusal.of("task.not-found").asException());
    if (item.state() != WorkItem.State.DONE) {
      throw Refusal.of("office.withdraw.not-done").asException();
    }
    if (!personId.equals(item.completedBy())) {
      throw Refusal.of("task.not-yours").asException();
    }
    return item;
  }

  MovePlan plan(WorkItem item) {
    return work.with(engine -> plan(engine, item));
  }

  private MovePlan plan(ProcessEngine engine, WorkItem item) {
    Trails trails = new Trails(engine, origins);
    Trail trail = trails.of(item.processInstanceId());
    Passage step = trail.byTask(item.taskId()).orElse(null);
    if (step == null) {
      return MovePlan.refused(Refusal.of("office.withdraw.ended"));
    }
    MovePlan plan = new MovePlanner(engine, trails, effects).to(trail, step);
    if (isOver(trails, trail, step)) {
      return MovePlan.refused(Refusal.of("office.withdraw.over"));
    }
    if (plan.processInstanceId() == null) {
      return MovePlan.refused(Refusal.of("office.withdraw.ended"));
    }
    List<Refusal> refusals = new ArrayList<>(actedOn(trails, plan, step, item.completedBy()));
    refusals.addAll(plan.refusals());
    return new MovePlan(
        plan.processInstanceId(),
        plan.starts(),
        plan.ends(),
        plan.undone(),
        plan.round(),
        refusals.stream().distinct().toList());
  }

  /** Whether the step, or a part it lies in, was undone or taken away since. */
  private static boolean isOver(Trails trails, Trail trail, Passage passage) {
    boolean undone =
        passage.isBody()
            ? trail.isLeftBehind(passage) || trail.isAskedAnew(passage)
            : trail.isUndone(passage);
    if (undone || passage.isCancelled()) {
      return true;
    }
    return trail
        .around(passage)
        .map(part -> isOver(trails, trail, part))
        .orElseGet(
            () ->
                trails
                    .callOf(trail)
                    .filter(call -> isOver(trails, call.trail(), call.passage()))
                    .isPresent());
  }

  private List<Refusal> actedOn(Trails trails, MovePlan plan, Passage step, String person) {
    Stream<Refusal> done =
        plan.undone().stream()
            .filter(place -> !place.passage().equals(step))
            .filter(place -> place.passage().isDoneStep())
            .flatMap(place -> items.find(place.passage().taskId()).stream())
            .map(item -> acted(item.completedBy()));
    Stream<Refusal> timers =
        plan.undone().stream()
            .filter(Withdrawals::isInterruption)
            .map(place -> Refusal.of("office.withdraw.timer"));
    Trail changed = trails.of(plan.processInstanceId());
    Stream<Refusal> begun =
        plan.ends().stream()
            .flatMap(end -> trails.withInside(changed, end).stream())
            .map(Trails.Place::passage)
            .filter(one -> !one.isEnded() && one.taskId() != null)
            .flatMap(one -> items.find(one.taskId()).stream())
            .filter(item -> item.state() == WorkItem.State.OPEN)
            .flatMap(item -> begun(item, person));
    return Stream.of(done, timers, begun).flatMap(all -> all).toList();
  }

  private static boolean isInterruption(Trails.Place place) {
    return place.trail().node(place.passage()) instanceof BoundaryEvent event
        && event.cancelActivity();
  }

  /** What the person has taken up themselves stands in nobody's way. */
  private Stream<Refusal> begun(WorkItem item, String person) {
    if (item.suspended()) {
      return Stream.of(Refusal.of("office.suspended-now"));
    }
    boolean operated =
        log.ofTask(item.taskId()).stream()
            .map(OperationRow::getOperation)
            .anyMatch(operation -> !TOUCHING_NOTHING.contains(operation));
    boolean takenUp = isClaimed(item) || standing.hasDraft(item.taskId());
    return operated || takenUp && !person.equals(item.assignee())
        ? Stream.of(acted(item.assignee()))
        : Stream.empty();
  }

  /** What was made out to one person from the start is nobody's act. */
  private boolean isClaimed(WorkItem item) {
    return item.assignee() != null
        && !items.groupsOf(item.taskId()).equals(Set.of(item.assignee() + SELF));
  }

  private Refusal acted(String personId) {
    return Refusal.of("office.withdraw.acted", rights.nameOf(personId));
  }
}

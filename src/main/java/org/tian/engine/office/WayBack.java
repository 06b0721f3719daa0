package org.tian.engine.office;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Refusal;

/** Where a task can go back to, and what that would mean. */
@Component
class WayBack {

  private final EngineWork work;
  private final StepOriginRows origins;
  private final StepEffects effects;
  private final WorkItems items;

  WayBack(EngineWork work, StepOriginRows origins, StepEffects effects, WorkItems items) {
    this.work = work;
    this.origins = origins;
    this.effects = effects;
    this.items = items;
  }

  /** A passed step and the way there. */
  record Way(PassedStep step, MovePlan plan, boolean isOfStarter) {}

  /** All ways, to the last step first. */
  List<Way> from(WorkItem item) {
    return work.with(engine -> from(engine, item));
  }

  /**
   * The way to a target.
   *
   * @throws org.tian.shared.RefusedException {@code office.return.unknown}, {@code
   *     office.return.nowhere}
   */
  Way find(WorkItem item, String target) {
    List<Way> ways = from(item);
    if (ways.isEmpty()) {
      throw Refusal.of("office.return.nowhere").asException();
    }
    if (StepMoves.STARTER.equals(target)) {
      return starters(ways);
    }
    return ways.stream()
        .filter(way -> way.step().target().equals(target))
        .findFirst()
        .orElseThrow(() -> Refusal.at("target", "office.return.unknown").asException());
  }

  /** The first step of whoever started the case, or the first one there is. */
  static Way starters(List<Way> ways) {
    return ways.stream()
        .filter(Way::isOfStarter)
        .reduce((newer, older) -> older)
        .orElse(ways.get(ways.size() - 1));
  }

  private List<Way> from(ProcessEngine engine, WorkItem item) {
    Trails trails = new Trails(engine, origins);
    MovePlanner planner = new MovePlanner(engine, trails, effects);
    return new PassedSteps(trails)
        .before(item.processInstanceId(), item.taskId()).stream()
            .flatMap(place -> way(item, place, trails, planner).stream())
            .toList();
  }

  private Optional<Way> way(WorkItem item, Trails.Place place, Trails trails, MovePlanner planner) {
    List<WorkItem> done = doneAt(place);
    if (done.isEmpty()) {
      return Optional.empty();
    }
    MovePlan plan = planner.to(place.trail(), place.passage());
    WorkItem last = done.get(done.size() - 1);
    Set<String> persons = new LinkedHashSet<>();
    done.stream().map(WorkItem::completedBy).filter(Objects::nonNull).forEach(persons::add);
    Instant closed = last.closedAt();
    PassedStep step =
        new PassedStep(
            place.passage().id(),
            last.taskKey(),
            last.taskName(),
            persons,
            closed,
            endingBeside(item, plan, trails),
            plan.refusals());
    return Optional.of(new Way(step, plan, persons.contains(item.startedBy())));
  }

  private List<String> endingBeside(WorkItem item, MovePlan plan, Trails trails) {
    if (!plan.isPossible()) {
      return List.of();
    }
    Trail changed = trails.of(plan.processInstanceId());
    return plan.ends().stream()
        .flatMap(end -> trails.withInside(changed, end).stream())
        .map(Trails.Place::passage)
        .filter(passage -> passage.isUserTask() && !passage.isEnded())
        .map(Passage::taskId)
        .filter(taskId -> taskId != null && !taskId.equals(item.taskId()))
        .distinct()
        .toList();
  }

  private List<WorkItem> doneAt(Trails.Place place) {
    List<Passage> passages =
        place.passage().isBody()
            ? place.trail().within(place.passage().id())
            : List.of(place.passage());
    return passages.stream()
        .map(Passage::taskId)
        .filter(Objects::nonNull)
        .flatMap(taskId -> items.find(taskId).stream())
        .filter(found -> found.state() == WorkItem.State.DONE)
        .sorted(Comparator.comparing(WorkItem::closedAt))
        .toList();
  }
}

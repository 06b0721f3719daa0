package org.tian.engine.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.tian.shared.Refusal;

/**
 * Works out what going back to a passed step means, without doing it.
 *
 * <p>Where the step stands beside the tokens that came of it, they are taken away and a token is
 * put before the step. Joins of parallel branches on the way have swallowed the tokens of the other
 * branches: each of them is put back before its join, so that the work beside is neither lost nor
 * done twice.
 */
class MovePlanner {

  private static final String BODY = "#multiInstanceBody";

  private final ProcessEngine engine;
  private final Trails trails;
  private final StepEffects effects;

  MovePlanner(ProcessEngine engine, Trails trails, StepEffects effects) {
    this.engine = engine;
    this.trails = trails;
    this.effects = effects;
  }

  /** Goes back to a step at which one person was at work, or to all of a step for several. */
  MovePlan to(Trail trail, Passage step) {
    if (trail.isInner(step)) {
      return trail.isSequential(step) ? toRound(trail, step) : toOneOfMany(trail, step);
    }
    if (isLive(trail, step.scopeId())) {
      String node = step.isBody() ? step.nodeId() + BODY : step.nodeId();
      return plan(trail, step, start(trail, step, node, Map.of()), inside(trail, step), null);
    }
    return trail
        .around(step)
        .map(part -> intoEndedPart(trail, step, part))
        .orElseGet(() -> intoEndedProcess(trail, step));
  }

  /** One of several that work beside each other: the others are left alone. */
  private MovePlan toOneOfMany(Trail trail, Passage step) {
    Passage body = trail.present(trail.around(step).orElseThrow());
    Map<String, Object> own = ownVariable(trail, step);
    if (own.isEmpty()) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    if (!body.isEnded()) {
      MovePlan.Start beside = new MovePlan.Start(step.nodeId(), body.id(), own, step.id(), false);
      return plan(trail, step, beside, inside(trail, step), null);
    }
    if (body.isCancelled() || !isLive(trail, body.scopeId())) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    MovePlan.Start anew =
        new MovePlan.Start(step.nodeId(), within(trail, body), own, body.id(), false, step.id());
    return plan(trail, body, anew, inside(trail, step), null);
  }

  /** One of several that work in a row: those after it have their turn again. */
  private MovePlan toRound(Trail trail, Passage step) {
    Passage body = trail.present(trail.around(step).orElseThrow());
    boolean isStep = trail.node(step) instanceof UserTask && elementOf(trail, step) != null;
    if (!isStep || !isLive(trail, body.scopeId())) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    List<Passage> rounds =
        trail.within(step.scopeId()).stream().filter(one -> !one.isTransition()).toList();
    List<Object> numbers = StepEffects.values(engine, step, "loopCounter", rounds.size());
    List<Object> whose = StepEffects.values(engine, step, elementOf(trail, step), rounds.size());
    int place = rounds.indexOf(step);
    if (numbers.isEmpty() || whose.isEmpty()) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    int number = ((Number) numbers.get(place)).intValue();
    int size = ((Number) bodyVariable(body, "nrOfInstances")).intValue();
    Map<String, Object> own = Map.of(elementOf(trail, step), whose.get(place));
    Set<Trails.Place> undone = inside(trail, step);
    laterTurns(trail, step, body).forEach(later -> undone.addAll(inside(trail, later)));
    MovePlan.Start anew =
        new MovePlan.Start(step.nodeId(), within(trail, body), own, body.id(), false, step.id());
    MovePlan plan = plan(trail, body, anew, undone, new MovePlan.Round(number, size));
    if (body.isEnded()) {
      return plan;
    }
    List<Passage> ends = new ArrayList<>(plan.ends());
    ends.add(body);
    return new MovePlan(
        plan.processInstanceId(),
        plan.starts(),
        ends,
        plan.undone(),
        plan.round(),
        plan.refusals());
  }

  /** Also those that had their turn in a row that began again. */
  private static Stream<Passage> laterTurns(Trail trail, Passage step, Passage body) {
    return trail.within(body.scopeId()).stream()
        .filter(row -> row.isBody() && row.nodeId().equals(step.nodeId()))
        .flatMap(row -> trail.within(row.id()).stream())
        .filter(one -> one.order() > step.order());
  }

  private Object bodyVariable(Passage body, String name) {
    return StepEffects.variables(engine, body).getOrDefault(name, 1);
  }

  /** The step lies in a part that has ended: the part begins anew at the step. */
  private MovePlan intoEndedPart(Trail trail, Passage step, Passage part) {
    boolean beside = trail.after(step).stream().anyMatch(trail.firedJoins(part.id())::contains);
    if (beside
        || part.isBody()
        || trail.isInner(part)
        || trail.isEventSubProcess(part)
        || !isLive(trail, part.scopeId())) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    Set<Trails.Place> undone = inside(trail, step);
    trail.after(step).forEach(one -> undone.addAll(inside(trail, one)));
    MovePlan.Start anew =
        new MovePlan.Start(step.nodeId(), within(trail, part), Map.of(), part.id(), false);
    return plan(trail, part, anew, undone, null);
  }

  /**
   * The step lies in a called process that has ended: it is called again, which leads to the step
   * only if it is the first one there.
   */
  private MovePlan intoEndedProcess(Trail trail, Passage step) {
    Trails.Place call = trails.callOf(trail).orElse(null);
    if (call == null) {
      return MovePlan.refused(Refusal.of("office.move.ended"));
    }
    if (!isFirst(trail, step) || step.isBody() || call.passage().isCancelled()) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    return again(call.trail(), call.passage());
  }

  private MovePlan again(Trail calling, Passage call) {
    if (calling.isInner(call)) {
      return calling.isSequential(call)
          ? MovePlan.refused(Refusal.of("office.move.ended-part"))
          : toOneOfMany(calling, call);
    }
    if (!isLive(calling, call.scopeId())) {
      return MovePlan.refused(Refusal.of("office.move.ended-part"));
    }
    return plan(
        calling, call, start(calling, call, call.nodeId(), Map.of()), inside(calling, call), null);
  }

  /** Whether nothing was done in its process before the step. */
  private static boolean isFirst(Trail trail, Passage step) {
    return trail.around(step).isEmpty()
        && trail.before(step).stream()
            .noneMatch(one -> one.isDoneStep() || one.isBody() || isWork(trail.node(one)));
  }

  private static boolean isWork(FlowNode node) {
    return node instanceof org.camunda.bpm.model.bpmn.instance.Activity
        && !(node instanceof org.camunda.bpm.model.bpmn.instance.BusinessRuleTask);
  }

  private MovePlan plan(
      Trail trail,
      Passage level,
      MovePlan.Start start,
      Set<Trails.Place> atStep,
      MovePlan.Round round) {
    Set<Passage> after = trail.after(level);
    List<MovePlan.Start> starts = new ArrayList<>();
    starts.add(start);
    starts.addAll(swallowed(trail, level, after));
    Set<Trails.Place> undone = new LinkedHashSet<>(atStep);
    after.stream()
        .filter(one -> !trail.isUndone(one))
        .forEach(one -> undone.addAll(inside(trail, one)));
    List<Trails.Place> newestFirst =
        undone.stream()
            .filter(place -> place.passage().isDone())
            .filter(place -> !place.trail().isUndone(place.passage()))
            .sorted(
                Comparator.comparingLong((Trails.Place one) -> one.passage().order()).reversed())
            .toList();
    return new MovePlan(
        trail.processInstanceId(),
        starts,
        Trail.open(after),
        newestFirst,
        round,
        newestFirst.stream()
            .flatMap(place -> effects.objections(engine, place).stream())
            .distinct()
            .toList());
  }

  private List<MovePlan.Start> swallowed(Trail trail, Passage level, Set<Passage> after) {
    return trail.firedJoins(level.scopeId()).stream()
        .filter(after::contains)
        .flatMap(
            join ->
                trail.joinedIn(join).stream()
                    .filter(source -> !after.contains(source) && !source.equals(level))
                    .filter(source -> !trail.isUndone(join))
                    .map(
                        source ->
                            new MovePlan.Start(
                                join.nodeId(), within(trail, join), Map.of(), source.id(), true)))
        .toList();
  }

  private MovePlan.Start start(
      Trail trail, Passage step, String activityId, Map<String, Object> own) {
    return new MovePlan.Start(activityId, within(trail, step), own, step.id(), false);
  }

  private static String within(Trail trail, Passage passage) {
    return trail.around(passage).map(Passage::id).orElse(trail.processInstanceId());
  }

  private Set<Trails.Place> inside(Trail trail, Passage passage) {
    return new LinkedHashSet<>(trails.withInside(trail, passage));
  }

  /** Whether tokens can be put into the scope. */
  private boolean isLive(Trail trail, String scopeId) {
    return trail
        .byId(scopeId)
        .map(scope -> !scope.isEnded())
        .orElseGet(() -> trails.isRunning(trail.processInstanceId()));
  }

  /** The variable that tells one of several from the others; empty when it cannot be known. */
  private Map<String, Object> ownVariable(Trail trail, Passage one) {
    String name = elementOf(trail, one);
    if (name == null) {
      return Map.of();
    }
    return Stream.of(StepEffects.variables(engine, one).get(name), passedOn(trail, one, name))
        .filter(value -> value != null)
        .findFirst()
        .map(value -> Map.of(name, value))
        .orElse(Map.of());
  }

  private static String elementOf(Trail trail, Passage one) {
    return trail.loopOf(one).map(loop -> loop.getCamundaElementVariable()).orElse(null);
  }

  /** What the called process got it as. */
  private Object passedOn(Trail trail, Passage one, String name) {
    if (one.calledInstanceId() == null
        || !(trail.node(one) instanceof CallActivity call)
        || call.getExtensionElements() == null) {
      return null;
    }
    return call
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaIn.class)
        .list()
        .stream()
        .filter(in -> name.equals(in.getCamundaSource()))
        .map(CamundaIn::getCamundaTarget)
        .findFirst()
        .map(
            target ->
                trails.of(one.calledInstanceId()).all().stream()
                    .findFirst()
                    .map(any -> StepEffects.variables(engine, any).get(target))
                    .orElse(null))
        .orElse(null);
  }
}

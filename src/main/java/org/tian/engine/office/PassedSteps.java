package org.tian.engine.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Finds the steps that a task has come through: in its own process, then in that which called it.
 */
class PassedSteps {

  private final Trails trails;

  PassedSteps(Trails trails) {
    this.trails = trails;
  }

  /** Steps of one person or of several (bodies), each once, the newest first. */
  List<Trails.Place> before(String processInstanceId, String taskId) {
    Trail trail = trails.of(processInstanceId);
    List<Trails.Place> found = new ArrayList<>();
    trail.byTask(taskId).ifPresent(task -> climb(trail, task, found));
    Map<String, Trails.Place> newest = new HashMap<>();
    found.forEach(place -> newest.merge(keyOf(place), place, PassedSteps::newer));
    return newest.values().stream()
        .sorted(Comparator.comparingLong((Trails.Place one) -> one.passage().order()).reversed())
        .toList();
  }

  private static String keyOf(Trails.Place place) {
    boolean isRound = place.trail().isInner(place.passage());
    return place.passage().nodeId() + (isRound ? place.passage().id() : "");
  }

  private static Trails.Place newer(Trails.Place one, Trails.Place other) {
    return one.passage().order() > other.passage().order() ? one : other;
  }

  private void climb(Trail trail, Passage here, List<Trails.Place> found) {
    trail.before(here).forEach(one -> collect(trail, one, found));
    Optional<Passage> around = trail.around(here);
    if (around.isPresent()) {
      if (!trail.isEventSubProcess(around.get())) {
        climb(trail, around.get(), found);
      }
    } else {
      trails.callOf(trail).ifPresent(call -> climb(call.trail(), call.passage(), found));
    }
  }

  private void collect(Trail trail, Passage passage, List<Trails.Place> found) {
    if (passage.isDoneStep() || isDoneByMany(trail, passage)) {
      found.add(new Trails.Place(trail, passage));
    } else if (passage.isDone()) {
      onTheWayOut(trail, passage.id()).forEach(inside -> collect(trail, inside, found));
      if (passage.calledInstanceId() != null) {
        Trail called = trails.of(passage.calledInstanceId());
        onTheWayOut(called, called.processInstanceId())
            .forEach(inside -> collect(called, inside, found));
      }
    }
  }

  private static boolean isDoneByMany(Trail trail, Passage passage) {
    return passage.isBody()
        && passage.isDone()
        && trail.node(passage) instanceof UserTask
        && trail.within(passage.id()).stream().anyMatch(Passage::isDoneStep);
  }

  /** What led to an end of a scope; all of a body. */
  private static Set<Passage> onTheWayOut(Trail trail, String scopeId) {
    Set<Passage> way = new LinkedHashSet<>();
    boolean isBody = trail.byId(scopeId).filter(Passage::isBody).isPresent();
    for (Passage one : trail.within(scopeId)) {
      if (isBody || trail.node(one) instanceof EndEvent) {
        way.add(one);
        way.addAll(trail.before(one));
      }
    }
    return way;
  }
}

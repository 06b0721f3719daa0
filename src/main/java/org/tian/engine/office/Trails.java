package org.tian.engine.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/**
 * The trails of one case, read when they are asked for. Lives as long as one question: what it has
 * read does not change under it.
 */
class Trails {

  private final ProcessEngine engine;
  private final StepOriginRows origins;
  private final Map<String, Trail> read = new HashMap<>();

  Trails(ProcessEngine engine, StepOriginRows origins) {
    this.engine = engine;
    this.origins = origins;
  }

  Trail of(String processInstanceId) {
    return read.computeIfAbsent(processInstanceId, this::read);
  }

  boolean isRunning(String processInstanceId) {
    return instance(processInstanceId).filter(one -> one.getEndTime() == null).isPresent();
  }

  /** The call in another process instance that this one came from. */
  Optional<Place> callOf(Trail trail) {
    return instance(trail.processInstanceId())
        .map(HistoricProcessInstance::getSuperProcessInstanceId)
        .map(this::of)
        .flatMap(
            calling ->
                calling.all().stream()
                    .filter(one -> trail.processInstanceId().equals(one.calledInstanceId()))
                    .findFirst()
                    .map(call -> new Place(calling, call)));
  }

  /** A passage with the trail it belongs to. */
  record Place(Trail trail, Passage passage) {}

  /** The passage, all inside it, and all in processes called from there. */
  Set<Place> withInside(Trail trail, Passage passage) {
    Set<Place> all = new LinkedHashSet<>();
    for (Passage one : trail.withInside(passage)) {
      all.add(new Place(trail, one));
      if (one.calledInstanceId() != null) {
        all.addAll(wholeOf(of(one.calledInstanceId())));
      }
    }
    return all;
  }

  private Set<Place> wholeOf(Trail called) {
    Set<Place> all = new LinkedHashSet<>();
    called.within(called.processInstanceId()).forEach(one -> all.addAll(withInside(called, one)));
    return all;
  }

  private Optional<HistoricProcessInstance> instance(String id) {
    return Optional.ofNullable(
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(id)
            .singleResult());
  }

  private Trail read(String id) {
    List<Passage> passages =
        new ArrayList<>(
            engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .list()
                .stream()
                .map(Passage::of)
                .toList());
    if (isRunning(id)) {
      addWaiting(engine.getRuntimeService().getActivityInstance(id), passages);
    }
    String definition = instance(id).orElseThrow().getProcessDefinitionId();
    List<Passage> placed = passages.stream().map(one -> placed(one, passages)).toList();
    return new Trail(
        id,
        engine.getRepositoryService().getBpmnModelInstance(definition),
        placed,
        originsOf(placed));
  }

  /** History does not say where one of several belongs that a move has put there. */
  private static Passage placed(Passage one, List<Passage> all) {
    return one.scopeId() != null
        ? one
        : one.in(
            all.stream()
                .filter(body -> body.isBody() && !one.isBody())
                .filter(body -> body.nodeId().equals(one.nodeId()) && body.order() < one.order())
                .max(Comparator.comparingLong(Passage::order))
                .map(Passage::id)
                .orElse(one.processInstanceId()));
  }

  private static void addWaiting(ActivityInstance tree, List<Passage> passages) {
    if (tree == null) {
      return;
    }
    for (var waiting : tree.getChildTransitionInstances()) {
      passages.add(Passage.of(waiting));
    }
    for (ActivityInstance child : tree.getChildActivityInstances()) {
      addWaiting(child, passages);
    }
  }

  private Map<String, Trail.Origin> originsOf(List<Passage> passages) {
    List<String> ids = passages.stream().map(Passage::id).toList();
    return ids.isEmpty()
        ? Map.of()
        : origins.findByActivityInstanceIdIn(ids).stream()
            .collect(Collectors.toMap(StepOrigin::getId, StepOrigin::toOrigin));
  }
}

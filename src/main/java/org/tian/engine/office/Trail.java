package org.tian.engine.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * How the tokens of one process instance came to where they are: its passages in the order in which
 * they happened, joined by the arrows of the model.
 *
 * <p>The order alone would not do, since branches beside each other are mixed in it; nor would the
 * arrows, since they show ways that nobody went.
 */
class Trail {

  private static final Comparator<Passage> OLDEST_FIRST = Comparator.comparingLong(Passage::order);

  private final String processInstanceId;
  private final BpmnModelInstance model;
  private final Map<String, Passage> byId;
  private final Map<String, List<Passage>> byScope;
  private final Map<String, Origin> origins;
  private final Map<Passage, Set<Passage>> allBefore = new HashMap<>();

  /**
   * Where a token that was put somewhere comes from.
   *
   * @param passageId the passage it stands for, or the one it follows
   */
  record Origin(String passageId, boolean follows) {}

  Trail(
      String processInstanceId,
      BpmnModelInstance model,
      Collection<Passage> passages,
      Map<String, Origin> origins) {
    this.processInstanceId = processInstanceId;
    this.model = model;
    this.byId = passages.stream().collect(Collectors.toMap(Passage::id, Function.identity()));
    this.byScope =
        passages.stream()
            .sorted(OLDEST_FIRST)
            .collect(Collectors.groupingBy(Passage::scopeId, Collectors.toList()));
    this.origins = origins;
  }

  String processInstanceId() {
    return processInstanceId;
  }

  Optional<Passage> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Passage> byTask(String taskId) {
    return byId.values().stream().filter(one -> taskId.equals(one.taskId())).findFirst();
  }

  /** The passage in which this one happened; empty at the top of the process instance. */
  Optional<Passage> around(Passage passage) {
    return byId(passage.scopeId());
  }

  /** What happened directly in a passage or, with its id, in the process instance; oldest first. */
  List<Passage> within(String scopeId) {
    return byScope.getOrDefault(scopeId, List.of());
  }

  Collection<Passage> all() {
    return byId.values();
  }

  FlowNode node(Passage passage) {
    return model.getModelElementById(passage.nodeId());
  }

  /** Whether it is one of several of a multi-instance. */
  boolean isInner(Passage passage) {
    return around(passage).filter(Passage::isBody).isPresent();
  }

  boolean isSequential(Passage passage) {
    return loopOf(passage).filter(MultiInstanceLoopCharacteristics::isSequential).isPresent();
  }

  Optional<MultiInstanceLoopCharacteristics> loopOf(Passage passage) {
    return node(passage) instanceof Activity activity
            && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
        ? Optional.of(loop)
        : Optional.empty();
  }

  /** Begun by something that happened, not by what was done before it. */
  boolean isEventSubProcess(Passage passage) {
    return node(passage) instanceof SubProcess part && part.triggeredByEvent();
  }

  /** All that led to it, in the same scope. */
  Set<Passage> before(Passage passage) {
    Set<Passage> known = allBefore.get(passage);
    if (known != null) {
      return known;
    }
    Set<Passage> all = new LinkedHashSet<>();
    for (Passage one : directlyBefore(passage)) {
      if (all.add(one)) {
        all.addAll(before(one));
      }
    }
    allBefore.put(passage, all);
    return all;
  }

  /** All that it led to, in the same scope. */
  Set<Passage> after(Passage passage) {
    return within(passage.scopeId()).stream()
        .filter(one -> before(one).contains(passage))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a move has put the case back before or at it since. */
  boolean isUndone(Passage passage) {
    return origins.entrySet().stream()
        .filter(entry -> !entry.getValue().follows())
        .filter(
            entry -> byId(entry.getKey()).filter(put -> put.order() > passage.order()).isPresent())
        .map(entry -> entry.getValue().passageId())
        .anyMatch(
            id ->
                id.equals(passage.id()) || byId(id).filter(before(passage)::contains).isPresent());
  }

  /** Whether the case has gone back before a step of several since. */
  boolean isLeftBehind(Passage body) {
    return origins.entrySet().stream()
        .filter(entry -> !entry.getValue().follows())
        .filter(entry -> byId(entry.getKey()).filter(put -> put.order() > body.order()).isPresent())
        .flatMap(entry -> byId(entry.getValue().passageId()).stream())
        .anyMatch(before(body)::contains);
  }

  /** Whether all of several were asked again since, not only one of them. */
  boolean isAskedAnew(Passage body) {
    Passage present = present(body);
    return !present.equals(body)
        && within(present.id()).stream()
            .noneMatch(one -> origins.containsKey(one.id()) && !origins.get(one.id()).follows());
  }

  /** What stands for it since the last move; itself when there was none. */
  Passage present(Passage passage) {
    return origins.entrySet().stream()
        .filter(entry -> !entry.getValue().follows())
        .filter(entry -> entry.getValue().passageId().equals(passage.id()))
        .flatMap(entry -> byId(entry.getKey()).stream())
        .filter(put -> put.order() > passage.order())
        .max(OLDEST_FIRST)
        .map(this::present)
        .orElse(passage);
  }

  /** Joins of parallel branches that have fired. */
  List<Passage> firedJoins(String scopeId) {
    return within(scopeId).stream().filter(this::isJoin).filter(this::hasFired).toList();
  }

  /** What came together in a join that has fired. */
  Set<Passage> joinedIn(Passage join) {
    return new HashSet<>(directlyBefore(join));
  }

  private Collection<Passage> directlyBefore(Passage passage) {
    Origin origin = origins.get(passage.id());
    if (origin != null) {
      return byId(origin.passageId())
          .map(one -> origin.follows() ? List.of(one) : directlyBefore(one))
          .orElse(List.of());
    }
    if (isInner(passage)) {
      return isSequential(passage) ? latest(passage, passage.nodeId(), Passage::isDone) : List.of();
    }
    FlowNode node = node(passage);
    if (node instanceof BoundaryEvent event) {
      return latest(passage, event.getAttachedTo().getId(), one -> true);
    }
    return node == null ? List.of() : alongTheArrows(passage, node);
  }

  private Collection<Passage> alongTheArrows(Passage passage, FlowNode node) {
    List<Passage> sources =
        node.getIncoming().stream()
            .map(SequenceFlow::getSource)
            .map(FlowNode::getId)
            .distinct()
            .flatMap(source -> latest(passage, source, Passage::isDone).stream())
            .toList();
    if (!isJoin(passage)) {
      return sources.stream().max(OLDEST_FIRST).stream().toList();
    }
    return hasFired(passage) ? sources : arrivedFrom(passage, sources);
  }

  private List<Passage> latest(Passage before, String nodeId, Predicate<Passage> which) {
    return within(before.scopeId()).stream()
        .filter(one -> one.nodeId().equals(nodeId))
        .filter(one -> one.order() < before.order())
        .filter(which)
        .max(OLDEST_FIRST)
        .stream()
        .toList();
  }

  private boolean isJoin(Passage passage) {
    return node(passage) instanceof ParallelGateway gateway && gateway.getIncoming().size() > 1;
  }

  /** Each arrival is a passage; with the last that is awaited the join fires. */
  private boolean hasFired(Passage arrival) {
    int awaited = node(arrival).getIncoming().size();
    List<Passage> arrivals = arrivals(arrival).stream().filter(Passage::isDone).toList();
    int place = arrivals.indexOf(arrival);
    return place >= 0 && (place + 1) % awaited == 0;
  }

  private List<Passage> arrivals(Passage at) {
    return within(at.scopeId()).stream().filter(one -> one.nodeId().equals(at.nodeId())).toList();
  }

  /**
   * From which branch a token at a join came. History does not say; tokens that wait at one join
   * are as good as each other, so any way of sharing out the branches will do.
   */
  private List<Passage> arrivedFrom(Passage waiting, List<Passage> sources) {
    long fired =
        arrivals(waiting).stream()
            .filter(this::hasFired)
            .filter(one -> one.order() < waiting.order())
            .mapToLong(Passage::order)
            .max()
            .orElse(Long.MIN_VALUE);
    List<Passage> since =
        sources.stream().filter(one -> one.order() > fired).sorted(OLDEST_FIRST).toList();
    int place =
        (int)
            arrivals(waiting).stream()
                .filter(one -> one.order() > fired && one.order() < waiting.order())
                .filter(one -> !one.isCancelled() && !origins.containsKey(one.id()))
                .count();
    return place < since.size() ? List.of(since.get(place)) : List.of();
  }

  /** The passage and all that happened inside it in this process instance. */
  Set<Passage> withInside(Passage passage) {
    Set<Passage> all = new LinkedHashSet<>();
    all.add(passage);
    within(passage.id()).forEach(inside -> all.addAll(withInside(inside)));
    return all;
  }

  /** Those of a scope that a token still stands in. */
  static List<Passage> open(Collection<Passage> passages) {
    return passages.stream().filter(Objects::nonNull).filter(one -> !one.isEnded()).toList();
  }
}

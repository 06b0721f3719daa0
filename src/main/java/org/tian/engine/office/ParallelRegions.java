package org.tian.engine.office;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What a token may jump to without breaking the balance of forks and joins: nodes of its own
 * branch, or nodes that stand in no branch at all.
 */
final class ParallelRegions {

  private ParallelRegions() {}

  /** Whether both stand in the same branch, or both in none. */
  static boolean areTogether(FlowNode one, FlowNode other) {
    return regionOf(one).nodes().contains(other);
  }

  /** Whether the node stands between a fork and its join. */
  static boolean isInBranch(FlowNode node) {
    return regionOf(node).isBranch();
  }

  private record Region(Set<FlowNode> nodes, boolean isBranch) {}

  private static Region regionOf(FlowNode node) {
    Set<FlowNode> nodes = new HashSet<>();
    Deque<FlowNode> next = new ArrayDeque<>(Set.of(node));
    boolean branch = false;
    while (!next.isEmpty()) {
      FlowNode one = next.pop();
      if (nodes.add(one)) {
        Collection<FlowNode> behind =
            one.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
        Collection<FlowNode> before =
            one.getIncoming().stream().map(SequenceFlow::getSource).toList();
        branch |= behind.stream().anyMatch(ParallelRegions::joins);
        branch |= before.stream().anyMatch(ParallelRegions::forks);
        Stream.of(behind.stream(), before.stream(), attached(one))
            .flatMap(all -> all)
            .filter(each -> !joins(each) && !forks(each))
            .forEach(next::push);
      }
    }
    return new Region(nodes, branch);
  }

  private static Stream<FlowNode> attached(FlowNode node) {
    if (node instanceof BoundaryEvent event) {
      return Stream.of(event.getAttachedTo());
    }
    return node instanceof Activity
        ? node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
            .filter(event -> node.equals(event.getAttachedTo()))
            .map(FlowNode.class::cast)
        : Stream.empty();
  }

  private static boolean isParallel(FlowNode node) {
    return node instanceof Gateway
        && (node instanceof ParallelGateway || node instanceof InclusiveGateway);
  }

  private static boolean joins(FlowNode node) {
    return isParallel(node) && node.getIncoming().size() > 1;
  }

  private static boolean forks(FlowNode node) {
    return isParallel(node) && node.getOutgoing().size() > 1;
  }
}

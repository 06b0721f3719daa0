package org.tian.conventions;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * A diagram is for people: drawn completely, nothing on top of anything, lines that end at shapes.
 */
final class DiagramRules {

  private static final double BORDER = 1;

  private DiagramRules() {}

  /** What is not drawn runs all the same, unseen. */
  static List<String> everythingIsDrawn(Model model) {
    return Stream.concat(
            model.elements(FlowNode.class).stream()
                .filter(node -> node.getDiagramElement() == null),
            model.elements(SequenceFlow.class).stream()
                .filter(flow -> flow.getDiagramElement() == null))
        .map(BaseElement::getId)
        .toList();
  }

  static List<String> nothingOverlaps(Model model) {
    List<FlowNode> nodes =
        drawn(model)
            .filter(node -> !(node instanceof SubProcess || node instanceof BoundaryEvent))
            .toList();
    return IntStream.range(0, nodes.size())
        .boxed()
        .flatMap(i -> nodes.subList(0, i).stream().filter(other -> overlap(nodes.get(i), other)))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean overlap(FlowNode one, FlowNode other) {
    Bounds a = bounds(one);
    Bounds b = bounds(other);
    return a.getX() < b.getX() + b.getWidth()
        && b.getX() < a.getX() + a.getWidth()
        && a.getY() < b.getY() + b.getHeight()
        && b.getY() < a.getY() + a.getHeight();
  }

  /** A line that runs through a box reads as if it came from there. */
  static List<String> flowsKeepClearOfOtherShapes(Model model) {
    return edges(model)
        .filter(
            flow ->
                drawn(model)
                    .filter(node -> !(node instanceof SubProcess || node instanceof BoundaryEvent))
                    .filter(node -> node != flow.getSource() && node != flow.getTarget())
                    .filter(node -> !isHostOf(node, flow.getSource()))
                    .anyMatch(node -> runsThrough(flow, bounds(node))))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean isHostOf(FlowNode node, FlowNode source) {
    return source instanceof BoundaryEvent event && event.getAttachedTo() == node;
  }

  private static boolean runsThrough(SequenceFlow flow, Bounds box) {
    return pairs(flow)
        .anyMatch(
            pair ->
                meet(pair.get(0).getX(), pair.get(1).getX(), box.getX(), box.getWidth())
                    && meet(pair.get(0).getY(), pair.get(1).getY(), box.getY(), box.getHeight()));
  }

  private static boolean meet(double from, double to, double start, double length) {
    return Math.min(from, to) < start + length && Math.max(from, to) > start;
  }

  /** Slanted lines make a diagram restless. */
  static List<String> flowsRunAtRightAngles(Model model) {
    return edges(model)
        .filter(flow -> pairs(flow).anyMatch(pair -> slants(pair.get(0), pair.get(1))))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean slants(Waypoint from, Waypoint to) {
    return Double.compare(from.getX(), to.getX()) != 0
        && Double.compare(from.getY(), to.getY()) != 0;
  }

  /** The ends of a line touch the shapes they belong to. */
  static List<String> flowsDockAtTheirShapes(Model model) {
    return edges(model)
        .filter(
            flow ->
                !touches(bounds(flow.getSource()), points(flow).get(0))
                    || !touches(
                        bounds(flow.getTarget()), points(flow).get(points(flow).size() - 1)))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean touches(Bounds box, Waypoint point) {
    return point.getX() >= box.getX() - BORDER
        && point.getX() <= box.getX() + box.getWidth() + BORDER
        && point.getY() >= box.getY() - BORDER
        && point.getY() <= box.getY() + box.getHeight() + BORDER;
  }

  private static Stream<FlowNode> drawn(Model model) {
    return model.elements(FlowNode.class).stream().filter(node -> node.getDiagramElement() != null);
  }

  private static Stream<SequenceFlow> edges(Model model) {
    return model.elements(SequenceFlow.class).stream()
        .filter(flow -> flow.getDiagramElement() != null);
  }

  private static Bounds bounds(FlowNode node) {
    return ((BpmnShape) node.getDiagramElement()).getBounds();
  }

  private static List<Waypoint> points(SequenceFlow flow) {
    return List.copyOf(((BpmnEdge) flow.getDiagramElement()).getWaypoints());
  }

  private static Stream<List<Waypoint>> pairs(SequenceFlow flow) {
    List<Waypoint> points = points(flow);
    return IntStream.range(1, points.size()).mapToObj(i -> points.subList(i - 1, i + 1));
  }
}

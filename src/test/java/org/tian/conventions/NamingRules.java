package org.tian.conventions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * Names: ids are read in logs, tests and the audit trail for years, labels by officials every day.
 * Each rule lists what breaks it.
 */
final class NamingRules {

  private static final int MOST_NODES = 25;
  private static final String NAME = "_[A-Z][A-Za-z]+(_[A-Z][A-Za-z]+)?";
  private static final String KEBAB = "[a-z]+(-[a-z]+)+";

  /** From the special to the general: an end event is also an event. */
  private static final List<Map.Entry<Class<? extends BaseElement>, String>> PREFIXES =
      List.of(
          Map.entry(StartEvent.class, "StartEvent"),
          Map.entry(EndEvent.class, "EndEvent"),
          Map.entry(BoundaryEvent.class, "BoundaryEvent"),
          Map.entry(Event.class, "Event"),
          Map.entry(CallActivity.class, "Call"),
          Map.entry(SubProcess.class, "Subprocess"),
          Map.entry(Task.class, "Task"),
          Map.entry(Gateway.class, "Gateway"),
          Map.entry(SequenceFlow.class, "Flow"),
          Map.entry(Lane.class, "Lane"),
          Map.entry(Message.class, "Message"),
          Map.entry(Participant.class, "Participant"));

  private NamingRules() {}

  /** Whoever reads a process id in the engine finds the file without a search. */
  static List<String> fileIsNamedAfterProcess(Model model) {
    return model.elements(Process.class).stream()
        .map(Process::getId)
        .filter(id -> !id.equals(model.fileName()) || !id.matches(KEBAB))
        .toList();
  }

  static List<String> fileHoldsOneExecutableProcess(Model model) {
    var processes = model.elements(Process.class);
    boolean right = processes.size() == 1 && model.process().isExecutable();
    return right ? List.of() : processes.stream().map(Process::getId).toList();
  }

  /** A generated id such as Activity_0x1abcd tells nobody anything and changes when redrawn. */
  static List<String> idsSayWhatTheyAre(Model model) {
    return model.elements(BaseElement.class).stream()
        .filter(element -> prefix(element).isPresent())
        .filter(element -> !element.getId().matches(prefix(element).get() + NAME))
        .map(BaseElement::getId)
        .toList();
  }

  private static Optional<String> prefix(BaseElement element) {
    return PREFIXES.stream()
        .filter(entry -> entry.getKey().isInstance(element))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Officials read the diagram; an empty or English label is a hole in it. */
  static List<String> labelsAreChinese(Model model) {
    return Stream.of(FlowNode.class, Lane.class, Participant.class)
        .flatMap(type -> model.elements(type).stream())
        .map(BaseElement.class::cast)
        .filter(element -> !Model.isChinese(element.getAttributeValue("name")))
        .map(BaseElement::getId)
        .toList();
  }

  /** Without a question and its answers a reader guesses what the diamond decides. */
  static List<String> splitsAskAndFlowsAnswer(Model model) {
    Stream<String> silent =
        model.splits().stream()
            .filter(split -> split.getName() == null || !split.getName().endsWith("？"))
            .map(BaseElement::getId);
    Stream<String> unanswered =
        model.splits().stream()
            .flatMap(split -> split.getOutgoing().stream())
            .filter(flow -> !Model.isChinese(flow.getName()))
            .map(BaseElement::getId);
    return Stream.concat(silent, unanswered).toList();
  }

  /** An event is a fact: something has happened. */
  static List<String> eventsSayWhatHasHappened(Model model) {
    return model.elements(Event.class).stream()
        .filter(event -> !(event instanceof ThrowEvent) || event instanceof EndEvent)
        .filter(event -> event.getName() == null || !event.getName().contains("已"))
        .map(BaseElement::getId)
        .toList();
  }

  /** Beyond this a diagram is no longer taken in at a glance: extract a called process. */
  static List<String> diagramIsSmall(Model model) {
    int nodes = model.elements(FlowNode.class).size();
    return nodes > MOST_NODES ? List.of(model.process().getId() + ": " + nodes) : List.of();
  }

  /** Subscriptions are found by name; the element id follows from it. */
  static List<String> messagesAreNamedAsTheEvent(Model model) {
    return model.elements(Message.class).stream()
        .filter(message -> message.getName() == null || !message.getName().matches(KEBAB))
        .map(BaseElement::getId)
        .toList();
  }

  /** Two tasks of one id would get one form and one step. */
  static List<String> taskIdsAreUnique(List<Model> models) {
    List<String> ids =
        models.stream()
            .flatMap(model -> model.elements(Activity.class).stream())
            .map(BaseElement::getId)
            .toList();
    return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct().toList();
  }
}

package org.tian.conventions;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How work moves on: conditions, called processes, decisions, timers, joins. */
final class FlowRules {

  private static final Pattern CONDITION =
      Pattern.compile("\\$\\{(!?[a-z]\\w*|[a-z]\\w* == '[A-Z_]+')}");
  private static final String OWN_KEY = "#{execution.processBusinessKey}";

  private FlowRules() {}

  /** Without a default flow a value nobody thought of stops the case with an exception. */
  static List<String> splitsHaveADefault(Model model) {
    return model.splits().stream()
        .filter(split -> split.getAttributeValue("default") == null)
        .map(BaseElement::getId)
        .toList();
  }

  /** One boolean or one comparison; anything longer is a rule and belongs in Java or DMN. */
  static List<String> conditionsAreSimple(Model model) {
    return model.elements(SequenceFlow.class).stream()
        .filter(flow -> flow.getConditionExpression() != null)
        .filter(flow -> !isSimple(flow.getConditionExpression().getTextContent()))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean isSimple(String condition) {
    return CONDITION.matcher(condition.strip()).matches();
  }

  /** A flow beside the default without a condition is always taken and hides the default. */
  static List<String> otherFlowsHaveACondition(Model model) {
    return model.splits().stream()
        .flatMap(split -> split.getOutgoing().stream())
        .filter(flow -> isDefault(flow) == (flow.getConditionExpression() != null))
        .map(BaseElement::getId)
        .toList();
  }

  private static boolean isDefault(SequenceFlow flow) {
    return flow.getId().equals(flow.getSource().getAttributeValue("default"));
  }

  /** A called process comes from the same deployment and exists. */
  static List<String> calledProcessesExist(Model model) {
    Set<String> known =
        Model.all().stream().map(each -> each.process().getId()).collect(Collectors.toSet());
    return model.elements(CallActivity.class).stream()
        .filter(
            call ->
                !known.contains(call.getCalledElement())
                    || !"deployment".equals(call.getCamundaCalledElementBinding()))
        .map(BaseElement::getId)
        .toList();
  }

  /** The flow number goes down with the case: messages and inbox find it by that. */
  static List<String> callsPassTheFlowNumber(Model model) {
    return model.elements(CallActivity.class).stream()
        .filter(
            call ->
                mappings(call, CamundaIn.class)
                    .noneMatch(in -> OWN_KEY.equals(in.getCamundaBusinessKey())))
        .map(BaseElement::getId)
        .toList();
  }

  /** Passing everything turns each internal variable into a promise between processes. */
  static List<String> callsPassVariablesOneByOne(Model model) {
    return model.elements(CallActivity.class).stream()
        .filter(
            call ->
                mappings(call, CamundaIn.class).anyMatch(in -> in.getCamundaVariables() != null)
                    || mappings(call, CamundaOut.class)
                        .anyMatch(out -> out.getCamundaVariables() != null))
        .map(BaseElement::getId)
        .toList();
  }

  private static <T extends ModelElementInstance> Stream<T> mappings(
      CallActivity call, Class<T> type) {
    return call.getExtensionElements() == null
        ? Stream.empty()
        : call.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
  }

  /**
   * Units finish at the same moment; joining them in their own transactions makes one of two fail
   * on the shared counter, so each hands over to an exclusive job.
   */
  static List<String> parallelCallsJoinByJobs(Model model) {
    return model.elements(CallActivity.class).stream()
        .filter(
            call ->
                call.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                    && !loop.isSequential()
                    && !loop.isCamundaAsyncAfter())
        .map(BaseElement::getId)
        .toList();
  }

  static List<String> decisionsExist(Model model) {
    return model.elements(BusinessRuleTask.class).stream()
        .filter(
            task ->
                !DecisionModel.ids().contains(task.getCamundaDecisionRef())
                    || !"deployment".equals(task.getCamundaDecisionRefBinding()))
        .map(BaseElement::getId)
        .toList();
  }

  /** A date in a model is wrong for every committee but one, and next year for that one too. */
  static List<String> timersAskTheDeadlines(Model model) {
    return model.elements(TimerEventDefinition.class).stream()
        .filter(
            timer ->
                timer.getTimeDate() == null
                    || !UserTaskRules.isDueByARule(timer.getTimeDate().getTextContent().strip()))
        .map(BaseElement::getId)
        .toList();
  }
}

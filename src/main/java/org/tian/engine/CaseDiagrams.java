package org.tian.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Service;

/**
 * Where a case has been in its processes and where it stands, to be drawn.
 *
 * <p>Reads as the program itself: the caller has made sure that the reader may see the case.
 */
@Service
public class CaseDiagrams {

  private final HistoryService history;
  private final RepositoryService repository;
  private final IdentityService identity;

  CaseDiagrams(HistoryService history, RepositoryService repository, IdentityService identity) {
    this.history = history;
    this.repository = repository;
    this.identity = identity;
  }

  /**
   * A process instance of the case.
   *
   * @param name name of the process in its model
   * @param unitCode unit that it is about, or null
   * @param endedAt when it ended, or null while it runs
   */
  public record Instance(
      String id,
      String processKey,
      String name,
      String unitCode,
      Instant startedAt,
      Instant endedAt) {}

  /**
   * A model with the path run through.
   *
   * @param done ids of elements that were left
   * @param flows ids of sequence flows that were taken
   * @param current ids of elements where it stands now
   * @param steps the same in words, in the order of time
   */
  public record Drawing(
      String xml, List<String> done, List<String> flows, List<String> current, List<Step> steps) {}

  /**
   * One step of the path.
   *
   * @param name name in the model, never empty
   * @param endedAt when it was left, or null while it stands there
   */
  public record Step(String name, Instant startedAt, Instant endedAt) {}

  /** All instances of a case, the calling ones before those they call. */
  public List<Instance> of(String caseKey) {
    return asProgram(
        () ->
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::instance)
                .toList());
  }

  /** The drawing of one instance of the case; empty when it is none of the case's. */
  public Optional<Drawing> draw(String caseKey, String instanceId) {
    return asProgram(
        () ->
            Optional.ofNullable(
                    history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .processInstanceBusinessKey(caseKey)
                        .singleResult())
                .map(found -> drawn(found.getProcessDefinitionId(), instanceId)));
  }

  /** What the model says about an element, for people; empty when it is silent. */
  public String documentationOf(String processDefinitionId, String elementId) {
    return asProgram(
        () -> {
          ModelElementInstance element =
              repository.getBpmnModelInstance(processDefinitionId).getModelElementById(elementId);
          return element instanceof FlowElement flowElement
              ? flowElement.getDocumentations().stream()
                  .map(ModelElementInstance::getTextContent)
                  .map(String::strip)
                  .collect(Collectors.joining("\n"))
              : "";
        });
  }

  private Instance instance(HistoricProcessInstance found) {
    HistoricVariableInstance unit =
        history
            .createHistoricVariableInstanceQuery()
            .processInstanceId(found.getId())
            // only the instance's own: units asked side by side are not what it is about
            .executionIdIn(found.getId())
            .variableName("unitCode")
            .list()
            .stream()
            .findFirst()
            .orElse(null);
    return new Instance(
        found.getId(),
        found.getProcessDefinitionKey(),
        Optional.ofNullable(found.getProcessDefinitionName())
            .orElse(found.getProcessDefinitionKey()),
        unit == null ? null : (String) unit.getValue(),
        found.getStartTime().toInstant(),
        found.getEndTime() == null ? null : found.getEndTime().toInstant());
  }

  private Drawing drawn(String definitionId, String instanceId) {
    BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
    List<HistoricActivityInstance> visited =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instanceId)
            .orderPartiallyByOccurrence()
            .asc()
            .list()
            .stream()
            .filter(activity -> model.getModelElementById(activity.getActivityId()) != null)
            .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
            .toList();
    return new Drawing(
        xml(definitionId),
        ids(visited.stream().filter(CaseDiagrams::isLeft).toList()),
        flowsTaken(model, visited),
        ids(visited.stream().filter(activity -> activity.getEndTime() == null).toList()),
        visited.stream()
            .filter(activity -> isStep(activity, model))
            .map(activity -> step(activity, model))
            .toList());
  }

  private static boolean isLeft(HistoricActivityInstance activity) {
    return activity.getEndTime() != null && !activity.isCanceled();
  }

  /** Gateways and nameless elements say nothing in words. */
  private static boolean isStep(HistoricActivityInstance activity, BpmnModelInstance model) {
    return !activity.getActivityType().endsWith("Gateway") && nameOf(activity, model) != null;
  }

  private static Step step(HistoricActivityInstance activity, BpmnModelInstance model) {
    return new Step(
        nameOf(activity, model),
        activity.getStartTime().toInstant(),
        activity.getEndTime() == null ? null : activity.getEndTime().toInstant());
  }

  private static String nameOf(HistoricActivityInstance activity, BpmnModelInstance model) {
    return ((FlowElement) model.getModelElementById(activity.getActivityId())).getName();
  }

  private static List<String> ids(List<HistoricActivityInstance> activities) {
    return activities.stream().map(HistoricActivityInstance::getActivityId).distinct().toList();
  }

  /**
   * History knows activities only. A flow counts as taken when its target was entered when its
   * source was left, to the second.
   */
  private static List<String> flowsTaken(
      BpmnModelInstance model, List<HistoricActivityInstance> visited) {
    Map<String, List<HistoricActivityInstance>> byId =
        visited.stream().collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId));
    return model.getModelElementsByType(SequenceFlow.class).stream()
        .filter(
            flow ->
                byId.getOrDefault(flow.getSource().getId(), List.of()).stream()
                    .filter(CaseDiagrams::isLeft)
                    .anyMatch(
                        source ->
                            byId.getOrDefault(flow.getTarget().getId(), List.of()).stream()
                                .anyMatch(target -> follows(source, target))))
        .map(SequenceFlow::getId)
        .toList();
  }

  private static boolean follows(HistoricActivityInstance source, HistoricActivityInstance target) {
    long gap = target.getStartTime().getTime() - source.getEndTime().getTime();
    return Math.abs(gap) < 1000;
  }

  private String xml(String definitionId) {
    try (InputStream model = repository.getProcessModel(definitionId)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + definitionId + " is not readable", e);
    }
  }

  private <T> T asProgram(Supplier<T> work) {
    Authentication reader = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return work.get();
    } finally {
      if (reader != null) {
        identity.setAuthentication(reader);
      }
    }
  }
}

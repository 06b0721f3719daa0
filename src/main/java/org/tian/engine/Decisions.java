package org.tian.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.shared.SharedWork;

/**
 * Asks decision tables outside a process, for rules that must hold whichever way a case comes.
 *
 * <p>A running case is asked by the table that was deployed with its process, so that a rule cannot
 * say no to what the process, by its own table, did not ask for.
 */
@Component
public class Decisions {

  private final ObjectProvider<ProcessEngine> engine;
  private final Map<String, Optional<String>> byDeployment = new ConcurrentHashMap<>();
  private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();
  private DmnEngine reader;

  Decisions(ObjectProvider<ProcessEngine> engine) {
    this.engine = engine;
  }

  /**
   * Whether the table answers yes.
   *
   * @param decisionKey table with one output of kind boolean
   * @param processKey process whose running instance of the case tells which version counts; the
   *     latest when none runs
   * @param inputs what the table is asked with; a value may be null
   * @return false also when the case's process was deployed without such a table
   */
  public boolean isTrue(
      String decisionKey, String processKey, String caseKey, Map<String, Object> inputs) {
    return ask(decisionKey, processKey, caseKey, inputs)
        .map(DmnDecisionResult::getSingleEntry)
        .filter(Boolean.TRUE::equals)
        .isPresent();
  }

  /**
   * What the first matching rule of a table says, by name of the output.
   *
   * @param processKey as with {@link #isTrue}
   * @return empty when no rule matches, or when the case's process was deployed without such a
   *     table
   */
  public Optional<Map<String, Object>> row(
      String decisionKey, String processKey, String caseKey, Map<String, Object> inputs) {
    return ask(decisionKey, processKey, caseKey, inputs)
        .map(DmnDecisionResult::getFirstResult)
        .map(DmnDecisionResultEntries::getEntryMap);
  }

  /**
   * Asking is no deciding: it leaves no trace in the engine's history, so that a page may ask as
   * often as it is read. What was decided stands where the model has asked.
   */
  private Optional<DmnDecisionResult> ask(
      String decisionKey, String processKey, String caseKey, Map<String, Object> inputs) {
    ProcessEngine running = engine.getObject();
    return withoutAuthorization(
            running,
            () ->
                versionFor(running, decisionKey, processKey, caseKey)
                    .map(id -> table(running.getRepositoryService(), id, decisionKey)))
        .map(table -> answer(table, inputs));
  }

  /** The same question has the same answer. */
  private DmnDecisionResult answer(DmnDecision table, Map<String, Object> inputs) {
    return SharedWork.once(
        List.of(table, new HashMap<>(inputs)), () -> reader().evaluateDecision(table, inputs));
  }

  private DmnDecision table(RepositoryService repository, String id, String decisionKey) {
    return tables.computeIfAbsent(
        id,
        unread -> {
          try (InputStream model = repository.getDecisionModel(id)) {
            return reader().parseDecision(decisionKey, model);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }

  private synchronized DmnEngine reader() {
    if (reader == null) {
      reader = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }
    return reader;
  }

  private static <T> T withoutAuthorization(ProcessEngine running, Callable<T> work) {
    return ((ProcessEngineConfigurationImpl) running.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }

  private Optional<String> versionFor(
      ProcessEngine running, String decisionKey, String processKey, String caseKey) {
    Optional<String> definition =
        atWork(processKey, caseKey).or(() -> running(running, processKey, caseKey));
    if (definition.isEmpty()) {
      return latest(running.getRepositoryService(), decisionKey);
    }
    String deployment =
        running.getRepositoryService().getProcessDefinition(definition.get()).getDeploymentId();
    return byDeployment.computeIfAbsent(
        deployment + " " + decisionKey,
        unknown -> of(running.getRepositoryService(), deployment, decisionKey));
  }

  /** The process of the case that is asking by one of its own steps. */
  private static Optional<String> atWork(String processKey, String caseKey) {
    return Optional.ofNullable(Context.getBpmnExecutionContext())
        .map(BpmnExecutionContext::getExecution)
        .filter(step -> processKey.equals(step.getProcessDefinition().getKey()))
        .filter(step -> Objects.equals(caseKey, step.getProcessBusinessKey()))
        .map(ExecutionEntity::getProcessDefinitionId);
  }

  private static Optional<String> running(
      ProcessEngine running, String processKey, String caseKey) {
    return running
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(processKey)
        .processInstanceBusinessKey(caseKey)
        .listPage(0, 1)
        .stream()
        .map(ProcessInstance::getProcessDefinitionId)
        .findFirst();
  }

  private static Optional<String> of(
      RepositoryService repository, String deployment, String decisionKey) {
    return Optional.ofNullable(
            repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(decisionKey)
                .singleResult())
        .map(DecisionDefinition::getId);
  }

  private static Optional<String> latest(RepositoryService repository, String decisionKey) {
    return Optional.ofNullable(
            repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult())
        .map(DecisionDefinition::getId);
  }
}

package org.tian.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

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
        .map(result -> Boolean.TRUE.equals(result.getSingleEntry()))
        .orElse(false);
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

  private Optional<DmnDecisionResult> ask(
      String decisionKey, String processKey, String caseKey, Map<String, Object> inputs) {
    ProcessEngine running = engine.getObject();
    return ((ProcessEngineConfigurationImpl) running.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () ->
                        versionFor(running, decisionKey, processKey, caseKey)
                            .map(id -> answer(running, id, inputs))));
  }

  private Optional<String> versionFor(
      ProcessEngine running, String decisionKey, String processKey, String caseKey) {
    List<ProcessInstance> instances =
        running
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(caseKey)
            .listPage(0, 1);
    if (instances.isEmpty()) {
      return latest(running.getRepositoryService(), decisionKey);
    }
    String deployment =
        running
            .getRepositoryService()
            .getProcessDefinition(instances.get(0).getProcessDefinitionId())
            .getDeploymentId();
    return byDeployment.computeIfAbsent(
        deployment + " " + decisionKey,
        unknown -> of(running.getRepositoryService(), deployment, decisionKey));
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

  private static DmnDecisionResult answer(
      ProcessEngine running, String id, Map<String, Object> inputs) {
    return running.getDecisionService().evaluateDecisionById(id).variables(inputs).evaluate();
  }
}

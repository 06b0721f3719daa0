package org.tian.engine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/**
 * Moves processes for the domain. The domain has already decided that the person may: the engine's
 * own permission checks are off, while the person stays known to its history.
 */
@Component
@Transactional(propagation = Propagation.REQUIRED)
class EngineCases implements Cases {

  private final ObjectProvider<ProcessEngine> engine;
  private final JdbcClient jdbc;
  private final Clock clock;

  EngineCases(ObjectProvider<ProcessEngine> engine, JdbcClient jdbc, Clock clock) {
    this.engine = engine;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void start(String processKey, String caseKey, Map<String, Object> variables) {
    recordStart(processKey, caseKey);
    unchecked(runtime -> runtime.startProcessInstanceByKey(processKey, caseKey, variables));
  }

  private void recordStart(String processKey, String caseKey) {
    try {
      jdbc.sql("insert into started_case (process_key, case_key, started_at) values (?, ?, ?)")
          .params(
              processKey,
              caseKey,
              LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                  .truncatedTo(ChronoUnit.SECONDS))
          .update();
    } catch (DuplicateKeyException alreadyStarted) {
      throw Refusal.of("case.already-started", caseKey).asException();
    }
  }

  @Override
  public boolean correlate(String messageName, String caseKey, Map<String, Object> variables) {
    return unchecked(
        runtime ->
            deliver(runtime, messageName, waiting(runtime, messageName, caseKey), variables));
  }

  @Override
  public boolean correlateWhere(String messageName, String caseKey, String variable, Object value) {
    return unchecked(
        runtime ->
            deliver(
                runtime,
                messageName,
                waiting(runtime, messageName, caseKey).processVariableValueEquals(variable, value),
                Map.of()));
  }

  private static ExecutionQuery waiting(
      RuntimeService runtime, String messageName, String caseKey) {
    return runtime
        .createExecutionQuery()
        .messageEventSubscriptionName(messageName)
        .processInstanceBusinessKey(caseKey);
  }

  private static boolean deliver(
      RuntimeService runtime,
      String messageName,
      ExecutionQuery waiting,
      Map<String, Object> variables) {
    List<Execution> executions = waiting.list();
    executions.forEach(one -> runtime.messageEventReceived(messageName, one.getId(), variables));
    return !executions.isEmpty();
  }

  @Override
  public Optional<String> instanceWhere(
      String processKey, String caseKey, String variable, Object value) {
    return unchecked(
        runtime ->
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(caseKey)
                .variableValueEquals(variable, value)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .findFirst());
  }

  @Override
  public Optional<Object> variableOf(String processInstanceId, String variable) {
    return unchecked(
        runtime ->
            runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(processInstanceId)
                .variableName(variable)
                .list()
                .stream()
                .map(VariableInstance::getValue)
                .findFirst());
  }

  @Override
  public void setVariable(String caseKey, String name, Object value) {
    unchecked(
        runtime -> {
          List<ProcessInstance> running =
              runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).list();
          running.forEach(instance -> runtime.setVariable(instance.getId(), name, value));
          return null;
        });
  }

  private <T> T unchecked(EngineWork<T> work) {
    ProcessEngine processEngine = engine.getObject();
    var configuration =
        (ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> work.with(processEngine.getRuntimeService())));
  }

  private interface EngineWork<T> {
    T with(RuntimeService runtime);
  }
}

package org.tian.engine.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * Puts open tasks into other hands. Candidate groups stay, so that the group goes on seeing its
 * task. Who may be chosen is for the caller to decide.
 */
@Component
public class TaskMoves {

  private final ProcessEngine engine;
  private final TaskForms forms;
  private final TaskRights rights;

  TaskMoves(ProcessEngine engine, TaskForms forms, TaskRights rights) {
    this.engine = engine;
    this.forms = forms;
    this.rights = rights;
  }

  /** Why the person cannot work on the task now; empty when they can. */
  public List<Refusal> standsAgainst(String taskId, String personId) {
    return inEngine(
        taskId,
        task -> {
          try {
            rights.checkWork(task, personId);
            return List.of();
          } catch (RefusedException refused) {
            return refused.refusals();
          }
        });
  }

  /** What the task's step has against a person doing it. */
  public List<Refusal> objections(String taskId, String personId) {
    return inEngine(taskId, task -> forms.objections(required(task), personId));
  }

  /** Groups the task is offered to. */
  public Set<String> groupsOf(String taskId) {
    return inEngine(
        taskId,
        task ->
            required(task).getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  /** Variables the task can see. */
  public Map<String, Object> variablesOf(String taskId) {
    return inEngine(taskId, task -> new HashMap<>(required(task).getVariables()));
  }

  /** The task becomes the other person's. */
  public void transfer(String taskId, String personId, String to) {
    move(
        taskId,
        personId,
        task -> {
          task.setDelegationState(null);
          task.setOwner(null);
          task.setAssignee(to);
          return UserOperationLogEntry.OPERATION_TYPE_ASSIGN;
        });
  }

  /** The other person does the task and it comes back. */
  public void lend(String taskId, String personId, String to) {
    move(
        taskId,
        personId,
        task -> {
          task.setOwner(personId);
          task.setDelegationState(DelegationState.PENDING);
          task.setAssignee(to);
          return UserOperationLogEntry.OPERATION_TYPE_DELEGATE;
        });
  }

  /** The owner of a lent task has it back, unfinished. */
  public void takeBack(String taskId) {
    inEngine(
        taskId,
        task -> {
          giveBack(required(task));
          return null;
        });
  }

  /** The task is the owner's again. */
  public static void giveBack(TaskEntity task) {
    task.setDelegationState(DelegationState.RESOLVED);
    task.setAssignee(task.getOwner());
    task.triggerUpdateEvent();
    task.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_RESOLVE);
  }

  private void move(String taskId, String personId, Function<TaskEntity, String> work) {
    inEngine(
        taskId,
        task -> {
          rights.checkWork(task, personId);
          String operation = work.apply(task);
          task.triggerUpdateEvent();
          // last, because logging forgets what has changed
          task.logUserOperation(operation);
          return null;
        });
  }

  private static TaskEntity required(TaskEntity task) {
    if (task == null) {
      throw Refusal.of("task.gone").asException();
    }
    return task;
  }

  private <T> T inEngine(String taskId, Function<TaskEntity, T> work) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> work.apply(context.getTaskManager().findTaskById(taskId))));
  }
}

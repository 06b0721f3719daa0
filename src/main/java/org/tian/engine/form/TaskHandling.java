package org.tian.engine.form;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.engine.TaskStanding;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/**
 * Asks a task's step who may not do it and who may take it over, and takes it over. The engine
 * knows no such thing: a claimed task is its assignee's until given back.
 */
@Component
public class TaskHandling {

  private static final int REASON_CHARACTERS = 1000;

  private final ProcessEngine engine;
  private final TaskForms forms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskHandling(
      ProcessEngine engine, TaskForms forms, ApplicationEventPublisher events, Clock clock) {
    this.engine = engine;
    this.forms = forms;
    this.events = events;
    this.clock = clock;
  }

  /** How an open task stands to the person; nothing is known about a task that has gone. */
  public TaskStanding standing(String taskId, String personId, Instant lastTouched) {
    return inEngine(
        taskId,
        task ->
            task == null
                ? TaskStanding.FREE
                : new TaskStanding(
                    forms.objections(task, personId), from(task, personId, lastTouched)));
  }

  private Optional<Instant> from(TaskEntity task, String personId, Instant lastTouched) {
    return task.getAssignee() == null || task.getAssignee().equals(personId)
        ? Optional.empty()
        : forms.takeOverFrom(task, personId, lastTouched);
  }

  /** Makes the person the assignee instead of whoever let the task lie; the trail says why. */
  public void takeOver(String taskId, String personId, Instant lastTouched, String reason) {
    inEngine(
        taskId,
        task -> {
          requireRight(task, personId, lastTouched);
          String why = checked(reason);
          String before = task.getAssignee();
          task.setDelegationState(null);
          task.setOwner(null);
          task.setAssignee(personId);
          task.triggerUpdateEvent();
          tell(task, before, why);
          return null;
        });
  }

  private void requireRight(TaskEntity task, String personId, Instant lastTouched) {
    if (task == null) {
      throw Refusal.of("task.gone").asException();
    }
    Instant from =
        from(task, personId, lastTouched)
            .orElseThrow(() -> Refusal.of("task.not-yours").asException());
    if (clock.instant().isBefore(from)) {
      throw Refusal.of("task.take-over-early", from).asException();
    }
    forms.requireNoObjection(task, personId);
  }

  private static String checked(String reason) {
    String text = Objects.toString(reason, "").strip();
    if (text.isEmpty()) {
      throw Refusal.at("reason", "task.take-over-reason").asException();
    }
    if (text.length() > REASON_CHARACTERS) {
      throw Refusal.at("reason", "task.take-over-reason-long", REASON_CHARACTERS).asException();
    }
    return text;
  }

  private void tell(TaskEntity task, String before, String why) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", task.getId());
    details.put("taskKey", task.getTaskDefinitionKey());
    details.put("assigneeBefore", before);
    details.put("assignee", task.getAssignee());
    String caseKey = task.getExecution().getProcessBusinessKey();
    events.publishEvent(CaseStep.of(caseKey, "task.taken-over", details).because(why));
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

package org.tian.engine.form;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tian.engine.ActingPerson;
import org.tian.engine.WorkItems;
import org.tian.engine.office.Suspensions;
import org.tian.shared.RefusedException;

/**
 * Stands inside the engine's transaction before every command: puts a task's form into the reader's
 * language, fills it in, and lets a person's completion through only as the task's step has decided
 * it.
 *
 * <p>When the program itself completes a task nothing is checked and nothing changed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class SubmissionInterceptor extends CommandInterceptor {

  private final ObjectProvider<TaskForms> forms;
  private final ObjectProvider<TaskRights> rights;
  private final ObjectProvider<TypedValues> typedValues;
  private final ObjectProvider<WorkItems> items;
  private final ObjectProvider<Suspensions> suspensions;

  SubmissionInterceptor(
      ObjectProvider<TaskForms> forms,
      ObjectProvider<TaskRights> rights,
      ObjectProvider<TypedValues> typedValues,
      ObjectProvider<WorkItems> items,
      ObjectProvider<Suspensions> suspensions) {
    this.forms = forms;
    this.rights = rights;
    this.typedValues = typedValues;
    this.items = items;
    this.suspensions = suspensions;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T execute(Command<T> command) {
    if (command instanceof GetTaskFormVariablesCmd request) {
      return (T) formVariables(request);
    }
    if (command instanceof GetDeployedTaskFormCmd) {
      return (T) FormLanguage.forReader((InputStream) next.execute(command));
    }
    Optional<String> person = ActingPerson.id();
    if (person.isPresent()) {
      try {
        beforePersons(new TaskCommand(command), person.get());
      } catch (RefusedException refused) {
        throw new RefusedInEngine(refused);
      }
    }
    return next.execute(command);
  }

  private void beforePersons(TaskCommand command, String personId) {
    if (command.isAssignment()) {
      TaskEntity task = find(command.taskId());
      rights.getObject().checkAssignment(task, personId, command.assignee());
      requireMoving(task);
      if (command.assignee() != null) {
        forms.getObject().requireNoObjection(task, personId);
      }
    } else if (command.isCompletion()) {
      TaskEntity task = find(command.taskId());
      rights.getObject().checkWork(task, personId);
      requireMoving(task);
      forms.getObject().requireNoObjection(task, personId);
      Map<String, Object> variables = new HashMap<>();
      forms
          .getObject()
          .complete(task, command.values())
          .forEach((name, value) -> variables.put(name, typedValues.getObject().of(value)));
      command.replaceValues(variables);
    }
  }

  /** While a case stands still, its tasks can only be read. */
  private void requireMoving(TaskEntity task) {
    items.getObject().find(task.getId()).ifPresent(suspensions.getObject()::require);
  }

  /** Process variables the form names and what the step fills in, no others. */
  private VariableMap formVariables(GetTaskFormVariablesCmd request) {
    TaskEntity task = find(request.resourceId);
    if (task == null) {
      return next.execute(request);
    }
    Set<String> wanted = new HashSet<>(forms.getObject().schemaOf(task).names());
    if (request.formVariableNames != null) {
      wanted.retainAll(request.formVariableNames);
    }
    request.formVariableNames = wanted;
    VariableMap shown = next.execute(request);
    forms.getObject().prefilled(task).entrySet().stream()
        .filter(value -> wanted.contains(value.getKey()))
        .forEach(
            value ->
                shown.putValueTyped(value.getKey(), typedValues.getObject().of(value.getValue())));
    return shown;
  }

  private static TaskEntity find(String taskId) {
    return taskId == null
        ? null
        : Context.getCommandContext().getTaskManager().findTaskById(taskId);
  }
}

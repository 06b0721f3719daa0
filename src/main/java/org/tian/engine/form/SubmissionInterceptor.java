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
  private final ObjectProvider<CompletionGate> gate;

  SubmissionInterceptor(
      ObjectProvider<TaskForms> forms,
      ObjectProvider<TaskRights> rights,
      ObjectProvider<TypedValues> typedValues,
      ObjectProvider<CompletionGate> gate) {
    this.forms = forms;
    this.rights = rights;
    this.typedValues = typedValues;
    this.gate = gate;
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
        if (!beforePersons(new TaskCommand(command), person.get())) {
          return null;
        }
      } catch (RefusedException refused) {
        throw new RefusedInEngine(refused);
      }
    }
    return next.execute(command);
  }

  /** Whether the command goes on to the engine. */
  private boolean beforePersons(TaskCommand command, String personId) {
    if (command.isAssignment()) {
      gate.getObject().enter(command.taskId());
      TaskEntity task = find(command.taskId());
      rights.getObject().checkAssignment(task, personId, command.assignee());
      gate.getObject().requireKept(task);
      if (command.assignee() != null) {
        forms.getObject().requireNoObjection(task, personId);
      }
    } else if (command.isCompletion()) {
      gate.getObject().enter(command.taskId());
      TaskEntity task = find(command.taskId());
      rights.getObject().checkWork(task, personId);
      forms.getObject().requireNoObjection(task, personId);
      return complete(task, personId, command);
    }
    return true;
  }

  private boolean complete(TaskEntity task, String personId, TaskCommand command) {
    TaskForms taskForms = forms.getObject();
    switch (gate.getObject().way(task, personId)) {
      case BACK -> gate.getObject().giveBack(task, personId, taskForms.plain(command.values()));
      case HELD -> {
        taskForms.check(task, command.values());
        gate.getObject().hold(task, personId, taskForms.plain(command.values()));
      }
      case ON -> {
        Map<String, Object> variables = new HashMap<>();
        taskForms
            .complete(task, command.values())
            .forEach((name, value) -> variables.put(name, typedValues.getObject().of(value)));
        command.replaceValues(variables);
        return true;
      }
    }
    return false;
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

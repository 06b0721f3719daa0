package org.tian.engine.form;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
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
    TaskCommand ofTask = new TaskCommand(command);
    return person.isPresent() && (ofTask.isAssignment() || ofTask.isCompletion())
        ? byPerson(ofTask, person.get(), () -> next.execute(command))
        : next.execute(command);
  }

  /** The whole step is done by whoever has the right: the person, or the person for another. */
  private <T> T byPerson(TaskCommand command, String personId, Supplier<T> step) {
    try (CurrentActor.Turn turn = CurrentActor.become(entitled(command, personId))) {
      try {
        if (!goesOn(command, personId)) {
          return null;
        }
      } catch (RefusedException refused) {
        throw new RefusedInEngine(refused);
      }
      return step.get();
    }
  }

  private Actor entitled(TaskCommand command, String personId) {
    try {
      gate.getObject().enter(command.taskId());
      TaskEntity task = find(command.taskId());
      String principal =
          command.isAssignment()
              ? rights.getObject().checkAssignment(task, personId, command.assignee())
              : rights.getObject().checkWork(task, personId);
      return StandingIn.actor(personId, principal);
    } catch (RefusedException refused) {
      throw new RefusedInEngine(refused);
    }
  }

  /** Whether the command goes on to the engine. */
  private boolean goesOn(TaskCommand command, String personId) {
    TaskEntity task = find(command.taskId());
    String principal = principalOf(personId);
    gate.getObject().requireMoving(task);
    if (command.isAssignment()) {
      gate.getObject().requireKept(task);
      if (command.assignee() != null) {
        forms.getObject().requireNoObjection(task, personId, principal);
        command.replaceAssignee(principal);
      }
      return true;
    }
    forms.getObject().requireNoObjection(task, personId, principal);
    return complete(task, principal, command);
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

  private static String principalOf(String personId) {
    Actor actor = CurrentActor.get();
    return actor.actingFor() == null ? personId : actor.actingFor();
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
    prefilled(task).entrySet().stream()
        .filter(value -> wanted.contains(value.getKey()))
        .forEach(
            value ->
                shown.putValueTyped(value.getKey(), typedValues.getObject().of(value.getValue())));
    return shown;
  }

  private Map<String, Object> prefilled(TaskEntity task) {
    Actor actor =
        ActingPerson.id()
            .map(id -> StandingIn.actor(id, rights.getObject().principal(task, id)))
            .orElse(CurrentActor.get());
    return CurrentActor.as(actor, () -> forms.getObject().prefilled(task));
  }

  private static TaskEntity find(String taskId) {
    return taskId == null
        ? null
        : Context.getCommandContext().getTaskManager().findTaskById(taskId);
  }
}

package org.tian.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Forms of open tasks, inside an engine command. */
@Component
class TaskForms {

  private final ObjectMapper json;
  private final TaskSteps steps;
  private final PlainValues plainValues;
  private final FormValidator validator = new FormValidator();
  private final Map<String, FormSchema> byDeployment = new ConcurrentHashMap<>();

  TaskForms(ObjectMapper json, TaskSteps steps, PlainValues plainValues) {
    this.json = json;
    this.steps = steps;
    this.plainValues = plainValues;
  }

  /** The form deployed with the task's process; one without elements when it has none. */
  FormSchema schemaOf(TaskEntity task) {
    TaskFormData data = task.getTaskDefinition().getTaskFormHandler().createTaskForm(task);
    CamundaFormRef ref = data.getCamundaFormRef();
    if (ref == null) {
      return FormSchema.NONE;
    }
    // Only what is bound to a deployment never changes.
    return DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT.equals(ref.getBinding())
        ? byDeployment.computeIfAbsent(
            data.getDeploymentId() + "/" + ref.getKey(), key -> read(ref, data.getDeploymentId()))
        : read(ref, data.getDeploymentId());
  }

  private FormSchema read(CamundaFormRef ref, String deploymentId) {
    CommandContext context = Context.getCommandContext();
    CamundaFormDefinition definition =
        new GetCamundaFormDefinitionCmd(ref, deploymentId).execute(context);
    if (definition == null) {
      throw new IllegalStateException("No form " + ref.getKey() + " is deployed");
    }
    ResourceEntity resource =
        context
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(
                definition.getDeploymentId(), definition.getResourceName());
    try {
      return new FormSchema(json.readTree(resource.getBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException("Form " + ref.getKey() + " is no JSON", broken);
    }
  }

  /** What the task's step fills in; empty when it has no step. */
  Map<String, Object> prefilled(TaskEntity task) {
    return withoutChecks(
        () ->
            steps
                .of(task.getTaskDefinitionKey())
                .map(step -> step.prefill(caseOf(task)))
                .orElse(Map.of()));
  }

  /**
   * Does the task's step with the values sent for its form.
   *
   * @return the process variables to set; the valid values themselves when the task has no step
   */
  Map<String, Object> complete(TaskEntity task, Map<String, Object> sent) {
    Map<String, Object> valid = check(task, sent);
    return withoutChecks(
        () ->
            steps
                .of(task.getTaskDefinitionKey())
                .map(step -> step.complete(caseOf(task), new Submission(valid)))
                .orElse(valid));
  }

  /** The values that hold for the task's form, by field key; nothing is done with them. */
  Map<String, Object> check(TaskEntity task, Map<String, Object> sent) {
    FormSchema form = schemaOf(task);
    Map<String, Object> shown = new HashMap<>(task.getVariables());
    shown.putAll(plainValues.of(prefilled(task)));
    return validator.validate(form, plainValues.of(sent), shown);
  }

  /** What was sent, as plain texts, numbers, lists and maps. */
  Map<String, Object> plain(Map<String, Object> sent) {
    return plainValues.of(sent);
  }

  /** What stands against this person doing the task's step. */
  List<Refusal> objections(TaskEntity task, String personId) {
    return withoutChecks(
        () ->
            steps
                .of(task.getTaskDefinitionKey())
                .map(step -> step.objections(caseOf(task), personId))
                .orElse(List.of()));
  }

  void requireNoObjection(TaskEntity task, String personId) {
    RefusedException.throwIfAny(objections(task, personId));
  }

  /** From when on the person may take the task over; empty when never. */
  Optional<Instant> takeOverFrom(TaskEntity task, String personId, Instant lastTouched) {
    return withoutChecks(
        () ->
            steps
                .of(task.getTaskDefinitionKey())
                .flatMap(step -> step.takeOverFrom(caseOf(task), personId, lastTouched)));
  }

  /** The domain decides by its own rules; the engine's permissions are for people's own calls. */
  private static <T> T withoutChecks(java.util.concurrent.Callable<T> work) {
    return Context.getCommandContext().runWithoutAuthorization(work);
  }

  private static TaskCase caseOf(TaskEntity task) {
    ExecutionEntity waiting = task.getExecution();
    if (waiting == null) {
      // Between reading the task and this, somebody else has completed it.
      throw Refusal.of("task.gone").asException();
    }
    return new TaskCase(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getProcessInstanceId(),
        waiting.getProcessBusinessKey(),
        task.getVariables());
  }
}

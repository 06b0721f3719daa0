package org.tian.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tian.shared.CurrentActor;

/** Reads an open task's form for our own pages and API, with plain values. */
@Component
public class TaskFormReader {

  private final ProcessEngine engine;
  private final TaskForms forms;
  private final TaskRights rights;
  private final PlainValues plainValues;

  TaskFormReader(
      ProcessEngine engine, TaskForms forms, TaskRights rights, PlainValues plainValues) {
    this.engine = engine;
    this.forms = forms;
    this.rights = rights;
    this.plainValues = plainValues;
  }

  /**
   * The form for a person who may see the task, also while a colleague has claimed it.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone}, {@code task.not-yours}
   */
  public Shown read(String taskId, String personId) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(context -> shown(context, taskId, personId));
  }

  private Shown shown(CommandContext context, String taskId, String personId) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    rights.checkSight(task, personId);
    FormSchema schema = forms.schemaOf(task);
    Map<String, Object> data = new HashMap<>(task.getVariables());
    data.putAll(
        CurrentActor.as(
            StandingIn.actor(personId, rights.principal(task, personId)),
            () -> forms.prefilled(task)));
    data.keySet().retainAll(schema.names());
    return new Shown(FormLanguage.forReader(schema.json()), plainValues.of(data));
  }

  /** Schema, in the language of the reader, and first data of a form. */
  public record Shown(JsonNode schema, Map<String, Object> data) {}
}

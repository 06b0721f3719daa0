package org.tian.engine.form;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;

/** Reads and changes engine commands that keep their fields to themselves. */
record TaskCommand(Command<?> command) {

  boolean isCompletion() {
    // Not instanceof: resolving a delegated task is a subclass of completing and ends nothing.
    return command.getClass() == CompleteTaskCmd.class
        || command.getClass() == SubmitTaskFormCmd.class;
  }

  boolean isAssignment() {
    return command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd;
  }

  String taskId() {
    return (String) fields().getPropertyValue("taskId");
  }

  /** Who is to get the task, or null when it goes back to its group. */
  String assignee() {
    return (String) fields().getPropertyValue("userId");
  }

  void replaceAssignee(String personId) {
    fields().setPropertyValue("userId", personId);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> values() {
    return (Map<String, Object>) fields().getPropertyValue(valuesField());
  }

  void replaceValues(Map<String, Object> values) {
    fields().setPropertyValue(valuesField(), Variables.fromMap(values));
  }

  private String valuesField() {
    return command instanceof SubmitTaskFormCmd ? "properties" : "variables";
  }

  private ConfigurablePropertyAccessor fields() {
    return PropertyAccessorFactory.forDirectFieldAccess(command);
  }
}

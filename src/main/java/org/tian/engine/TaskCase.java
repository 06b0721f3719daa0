package org.tian.engine;

import java.util.Map;

/**
 * One open user task with the process variables it can see.
 *
 * @param taskId id of the task in the engine
 * @param taskKey element id of the user task
 * @param processInstanceId the instance it belongs to (the called one, not the root)
 * @param caseKey business key, which is the flow number of the proposal
 * @param variables process variables by name
 */
public record TaskCase(
    String taskId,
    String taskKey,
    String processInstanceId,
    String caseKey,
    Map<String, Object> variables) {

  /** Id of the proposal; present in every process. */
  public long proposalId() {
    return number("proposalId");
  }

  /** A number that the process must have. */
  public long number(String name) {
    return ((Number) required(name)).longValue();
  }

  /** A text that the process must have. */
  public String text(String name) {
    return (String) required(name);
  }

  private Object required(String name) {
    Object value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException("Process variable " + name + " is missing at " + taskKey);
    }
    return value;
  }
}

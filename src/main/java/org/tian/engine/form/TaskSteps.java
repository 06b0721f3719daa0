package org.tian.engine.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.engine.TaskStep;

/** Finds the step of a user task among the domain's beans. */
@Component
public class TaskSteps {

  private final ObjectProvider<TaskStep> steps;
  private volatile Map<String, TaskStep> byTask;

  TaskSteps(ObjectProvider<TaskStep> steps) {
    this.steps = steps;
  }

  /**
   * The step of the task with that element id.
   *
   * @throws IllegalStateException when two beans claim the same task
   */
  public Optional<TaskStep> of(String taskKey) {
    if (byTask == null) {
      // Not in the constructor: steps use services that use the engine, which is still starting.
      byTask = steps.stream().collect(Collectors.toMap(TaskStep::taskKey, Function.identity()));
    }
    return Optional.ofNullable(byTask.get(taskKey));
  }
}

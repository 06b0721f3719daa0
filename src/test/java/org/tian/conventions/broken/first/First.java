package org.tian.conventions.broken.first;

import org.camunda.bpm.engine.TaskService;
import org.tian.conventions.broken.second.Second;

/**
 * Breaks rules on purpose: uses the engine outside its home, a forbidden suffix, and a module that
 * uses this one.
 */
public class First {

  private final Second second;
  private final TaskService tasks;

  public First(Second second, TaskService tasks) {
    this.second = second;
    this.tasks = tasks;
  }

  public long now() {
    return second.hashCode() + tasks.hashCode() + System.currentTimeMillis();
  }
}

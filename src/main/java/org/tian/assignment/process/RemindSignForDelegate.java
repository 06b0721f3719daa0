package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;

/** {@code Task_RemindSignFor}: head and handing office learn that nobody signs for it. */
@Component
class RemindSignForDelegate implements JavaDelegate, Undoable {

  private final UnitTasks unitTasks;

  RemindSignForDelegate(UnitTasks unitTasks) {
    this.unitTasks = unitTasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    unitTasks.remindSignFor(AssignmentVariables.unitTaskId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

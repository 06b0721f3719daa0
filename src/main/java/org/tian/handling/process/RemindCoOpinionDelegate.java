package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.CoOpinionReminders;

/** {@code Task_RemindCoOpinion}: the co-unit's opinion is nearly due, or late. */
@Component
class RemindCoOpinionDelegate implements JavaDelegate, Undoable {

  private final CoOpinionReminders reminders;

  RemindCoOpinionDelegate(CoOpinionReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(HandlingVariables.unitTaskId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

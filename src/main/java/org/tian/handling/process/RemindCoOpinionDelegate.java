package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.CoOpinionReminders;

/** {@code Task_RemindCoOpinion}: a co-unit's opinion is nearly due and not there. */
@Component
class RemindCoOpinionDelegate implements JavaDelegate {

  private final CoOpinionReminders reminders;

  RemindCoOpinionDelegate(CoOpinionReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(HandlingVariables.unitTaskId(execution));
  }
}

package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.clocks.ReplyExtensions;

/** {@code Task_ExtendDeadline}: the deadline, its task and its reminders get the new day. */
@Component
class ExtendDeadlineDelegate implements JavaDelegate {

  private final ReplyExtensions extensions;

  ExtendDeadlineDelegate(ReplyExtensions extensions) {
    this.extensions = extensions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extensions.extend(HandlingVariables.unitTaskId(execution));
  }
}

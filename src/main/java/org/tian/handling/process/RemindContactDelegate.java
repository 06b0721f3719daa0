package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.handling.contact.ContactAfterReply;

/** {@code Task_RemindContact}: heads and handing office learn that the talk is overdue. */
@Component
class RemindContactDelegate implements JavaDelegate, Undoable {

  private final ContactAfterReply afterReply;

  RemindContactDelegate(ContactAfterReply afterReply) {
    this.afterReply = afterReply;
  }

  @Override
  public void execute(DelegateExecution execution) {
    afterReply.remind(HandlingVariables.unitTaskId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.handling.ReplySignOff;

/** {@code Task_SendReply}: the reply goes out under its number. */
@Component
class SendReplyDelegate implements JavaDelegate {

  private final ReplySignOff signOff;

  SendReplyDelegate(ReplySignOff signOff) {
    this.signOff = signOff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    signOff.send(HandlingVariables.unitTaskId(execution));
  }
}

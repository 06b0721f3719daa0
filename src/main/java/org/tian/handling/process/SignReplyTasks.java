package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;

/** {@code Task_SignReply}: the unit's head signs the reply (签发). */
@Component
class SignReplyTasks extends SignOffTasks {

  SignReplyTasks(ReplySignOff signOff, ReplyDrafting drafting, HandlingSummaries summaries) {
    super(signOff, drafting, summaries, SignOffStage.SIGN, "signOutcome");
  }

  @Override
  public String taskKey() {
    return "Task_SignReply";
  }
}

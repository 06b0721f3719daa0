package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;

/** {@code Task_CheckReplyByOffice}: the handing office checks the signed reply (审核). */
@Component
class CheckReplyByOfficeTasks extends SignOffTasks {

  CheckReplyByOfficeTasks(
      ReplySignOff signOff, ReplyDrafting drafting, HandlingSummaries summaries) {
    super(signOff, drafting, summaries, SignOffStage.OFFICE, "officeOutcome");
  }

  @Override
  public String taskKey() {
    return "Task_CheckReplyByOffice";
  }
}

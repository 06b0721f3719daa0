package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;
import org.tian.handling.signoff.SignOffWords;

/** {@code Task_CheckReplyByOffice}: the handing office checks the signed reply (审核). */
@Component
class CheckReplyByOfficeTasks extends SignOffTasks {

  CheckReplyByOfficeTasks(ReplySignOff signOff, ReplyPreviews previews, SignOffWords words) {
    super(signOff, previews, words, SignOffStage.OFFICE, "officeOutcome");
  }

  @Override
  public String taskKey() {
    return "Task_CheckReplyByOffice";
  }
}

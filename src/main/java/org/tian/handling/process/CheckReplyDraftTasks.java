package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;
import org.tian.handling.signoff.SignOffWords;

/** {@code Task_CheckReplyDraft}: the unit's deputy head checks the draft (核稿). */
@Component
class CheckReplyDraftTasks extends SignOffTasks {

  CheckReplyDraftTasks(ReplySignOff signOff, ReplyPreviews previews, SignOffWords words) {
    super(signOff, previews, words, SignOffStage.CHECK, "checkOutcome");
  }

  @Override
  public String taskKey() {
    return "Task_CheckReplyDraft";
  }
}

package org.tian.handling.process;

import org.springframework.stereotype.Component;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;

/** {@code Task_CheckReplyDraft}: the unit's deputy head checks the draft (核稿). */
@Component
class CheckReplyDraftTasks extends SignOffTasks {

  CheckReplyDraftTasks(ReplySignOff signOff, ReplyDrafting drafting, HandlingSummaries summaries) {
    super(signOff, drafting, summaries, SignOffStage.CHECK, "checkOutcome");
  }

  @Override
  public String taskKey() {
    return "Task_CheckReplyDraft";
  }
}

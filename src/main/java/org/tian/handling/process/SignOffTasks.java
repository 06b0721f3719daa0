package org.tian.handling.process;

import java.util.Map;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.handling.HandlingSummaries;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;

/** What the three steps of {@code reply-signoff} have in common. */
abstract class SignOffTasks implements TaskStep {

  private final ReplySignOff signOff;
  private final ReplyDrafting drafting;
  private final HandlingSummaries summaries;
  private final SignOffStage stage;
  private final String outcomeField;

  SignOffTasks(
      ReplySignOff signOff,
      ReplyDrafting drafting,
      HandlingSummaries summaries,
      SignOffStage stage,
      String outcomeField) {
    this.signOff = signOff;
    this.drafting = drafting;
    this.summaries = summaries;
    this.stage = stage;
    this.outcomeField = outcomeField;
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    String preview =
        drafting
            .draftOf(HandlingVariables.unitTaskId(task))
            .map(reply -> summaries.of(reply, drafting.suggestions(reply.getUnitTaskId())))
            .orElse("");
    return Map.of("replyPreview", preview);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    boolean approved = "APPROVE".equals(form.option(outcomeField));
    if (approved) {
      signOff.approve(unitTaskId, stage);
    } else {
      signOff.sendBack(unitTaskId, stage, form.text("comment"));
    }
    return Map.of(HandlingVariables.REPLY_APPROVED, approved);
  }
}

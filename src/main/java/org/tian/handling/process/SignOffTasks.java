package org.tian.handling.process;

import java.util.Map;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;
import org.tian.handling.signoff.SignOffWords;

/** What the three steps of {@code reply-signoff} have in common. */
abstract class SignOffTasks implements TaskStep {

  private final ReplySignOff signOff;
  private final ReplyPreviews previews;
  private final SignOffWords words;
  private final SignOffStage stage;
  private final String outcomeField;

  SignOffTasks(
      ReplySignOff signOff,
      ReplyPreviews previews,
      SignOffWords words,
      SignOffStage stage,
      String outcomeField) {
    this.signOff = signOff;
    this.previews = previews;
    this.words = words;
    this.stage = stage;
    this.outcomeField = outcomeField;
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    return Map.of(
        "replyPreview", previews.of(unitTaskId),
        "signOffTrail", String.join("\n", words.trail(unitTaskId)));
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

  @Override
  public Undoing undoing() {
    return Undoing.by(
        task -> signOff.standing(HandlingVariables.unitTaskId(task)),
        task -> signOff.takeBack(HandlingVariables.unitTaskId(task), stage));
  }
}

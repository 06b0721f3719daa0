package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.CountersignOutcome;
import org.tian.handling.signoff.Countersignatures;
import org.tian.handling.signoff.SignOffWords;

/** {@code Task_CountersignReply}: a co-unit's head or deputy countersigns the common reply (会签). */
@Component
class CountersignReplyTasks implements TaskStep {

  private final Countersignatures countersignatures;
  private final ReplyPreviews previews;
  private final SignOffWords words;

  CountersignReplyTasks(
      Countersignatures countersignatures, ReplyPreviews previews, SignOffWords words) {
    this.countersignatures = countersignatures;
    this.previews = previews;
    this.words = words;
  }

  @Override
  public String taskKey() {
    return "Task_CountersignReply";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    return Map.of(
        "countersigningNote", words.countersigningNote(unitTaskId),
        "replyPreview", previews.of(unitTaskId));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    CountersignOutcome outcome = CountersignOutcome.valueOf(form.option("countersignOutcome"));
    countersignatures.answer(
        HandlingVariables.countersignatureId(task),
        outcome,
        form.text(outcome == CountersignOutcome.OBJECT ? "comment" : "remark"));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.countersignature");
  }
}

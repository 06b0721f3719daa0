package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.ReplyDrafting;

/** {@code Task_DraftReply}: the section answers item by item and writes the letter. */
@Component
class DraftReplyTasks implements TaskStep {

  private final ReplyDrafting drafting;
  private final ReplyForm form;
  private final ContactForm contacts;

  DraftReplyTasks(ReplyDrafting drafting, ReplyForm form, ContactForm contacts) {
    this.drafting = drafting;
    this.form = form;
    this.contacts = contacts;
  }

  @Override
  public String taskKey() {
    return "Task_DraftReply";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return form.show(
        HandlingVariables.committeeCode(task),
        task.proposalId(),
        HandlingVariables.unitTaskId(task));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission submission) {
    contacts.enter(HandlingVariables.unitTaskId(task), submission);
    drafting.handIn(
        HandlingVariables.unitTaskId(task),
        form.read(HandlingVariables.committeeCode(task), submission));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(task -> drafting.takeBack(HandlingVariables.unitTaskId(task)));
  }
}

package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.contact.ContactAfterReply;
import org.tian.handling.contact.ContactSummaries;

/** {@code Task_ContactAfterReply}: the section talks with the proposer about the reply (办后沟通). */
@Component
class ContactAfterReplyTasks implements TaskStep {

  private final ContactAfterReply afterReply;
  private final ContactForm contacts;
  private final ContactSummaries summaries;
  private final UnitTasks unitTasks;

  ContactAfterReplyTasks(
      ContactAfterReply afterReply,
      ContactForm contacts,
      ContactSummaries summaries,
      UnitTasks unitTasks) {
    this.afterReply = afterReply;
    this.contacts = contacts;
    this.summaries = summaries;
    this.unitTasks = unitTasks;
  }

  @Override
  public String taskKey() {
    return "Task_ContactAfterReply";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    return Map.of(
        "contactsOwed", summaries.owed(unitTasks.get(unitTaskId), true),
        "contactLog", summaries.log(unitTaskId));
  }

  /** Completes only when nothing is owed any more, whichever way it was entered. */
  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    long unitTaskId = HandlingVariables.unitTaskId(task);
    contacts.enter(unitTaskId, form);
    afterReply.close(unitTaskId);
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.contact");
  }
}

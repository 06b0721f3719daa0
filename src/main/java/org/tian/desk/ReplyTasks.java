package org.tian.desk;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.engine.WorkItem;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplyNumbers;
import org.tian.shared.Refusal;

/** Which tasks are about a reply that has not gone out, and what stands beside their form. */
@Component
class ReplyTasks {

  private static final String WRITING = "Task_DraftReply";
  private static final String SIGN_OFF = "reply-signoff";
  private static final Set<UnitTaskStatus> BEFORE_SENDING =
      Set.of(UnitTaskStatus.IN_WORK, UnitTaskStatus.IN_SIGN_OFF);

  private final UnitTasks unitTasks;
  private final ReplyDrafting drafting;
  private final ReplyNumbers numbers;

  ReplyTasks(UnitTasks unitTasks, ReplyDrafting drafting, ReplyNumbers numbers) {
    this.unitTasks = unitTasks;
    this.drafting = drafting;
    this.numbers = numbers;
  }

  /**
   * What stands beside the form.
   *
   * @param writing whether the reader writes it
   * @param number the number it has or will get, or empty while it is written
   * @param reason why the number was set by hand, or empty
   * @param correctable whether the reader may set another number
   */
  public record Panel(
      String url, boolean writing, String number, String reason, boolean correctable) {}

  /** The letter beside an open task; empty for a task that is about no reply. */
  Optional<Panel> panelOf(WorkItem item) {
    if (item.state() != WorkItem.State.OPEN || !isAboutReply(item)) {
      return Optional.empty();
    }
    String url = "/desk/tasks/" + item.taskId();
    if (isWriting(item)) {
      return Optional.of(new Panel(url, true, "", "", false));
    }
    return find(item)
        .flatMap(task -> drafting.draftOf(task.getId()))
        .map(
            reply ->
                new Panel(
                    url, false, numbers.toCome(reply), reasonOf(reply), numbers.mayCorrect(reply)));
  }

  private static String reasonOf(Reply reply) {
    return reply.getNumberReason() == null ? "" : reply.getNumberReason();
  }

  boolean isWriting(WorkItem item) {
    return WRITING.equals(item.taskKey());
  }

  private boolean isAboutReply(WorkItem item) {
    return isWriting(item) || SIGN_OFF.equals(item.processKey());
  }

  /** Id of the unit's task that the reply answers; refused for a task that is about no reply. */
  long unitTaskOf(WorkItem item) {
    if (item.state() != WorkItem.State.OPEN || !isAboutReply(item)) {
      throw Refusal.of("task.gone").asException();
    }
    return find(item).map(UnitTask::getId).orElseThrow(() -> Refusal.of("task.gone").asException());
  }

  private Optional<UnitTask> find(WorkItem item) {
    return unitTasks.ofProposal(item.proposalId()).stream()
        .filter(task -> task.getUnitCode().equals(item.unitCode()))
        .filter(task -> task.getRole().answers())
        .filter(task -> BEFORE_SENDING.contains(task.getStatus()))
        .reduce((first, second) -> second);
  }
}

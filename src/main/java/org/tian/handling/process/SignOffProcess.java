package org.tian.handling.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.signoff.CountersignOutcome;
import org.tian.handling.signoff.MeetingNote;
import org.tian.handling.signoff.SignOffActs;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Completes tasks of {@code reply-signoff} and {@code reply-countersigning} by the unit's task
 * instead of the engine's, with the same checks.
 */
@Component
class SignOffProcess implements SignOffActs {

  private final UnitTasks unitTasks;
  private final CaseAccess cases;
  private final WorkItems items;
  private final TaskOperations operations;

  SignOffProcess(
      UnitTasks unitTasks, CaseAccess cases, WorkItems items, TaskOperations operations) {
    this.unitTasks = unitTasks;
    this.cases = cases;
    this.items = items;
    this.operations = operations;
  }

  @Override
  public void countersign(long unitTaskId, CountersignOutcome outcome, String words) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("countersignOutcome", outcome == null ? null : outcome.name());
    form.put(
        outcome == CountersignOutcome.OBJECT ? "comment" : "remark",
        Objects.requireNonNullElse(words, ""));
    complete(unitTaskId, "Task_CountersignReply", form);
  }

  @Override
  public void recordMeeting(long unitTaskId, MeetingNote note) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("heldOn", note.heldOn() == null ? null : note.heldOn().toString());
    form.put("meetingChair", note.chair());
    form.put("attendees", note.attendees());
    form.put("minutes", note.minutes());
    complete(unitTaskId, "Task_HoldLeadershipMeeting", form);
  }

  /** The task that stands in a list of the acting person, before those of others. */
  private void complete(long unitTaskId, String taskKey, Map<String, Object> form) {
    UnitTask task =
        unitTasks.find(unitTaskId).orElseThrow(() -> Refusal.of("case.not-found").asException());
    cases.requireVisible(task.getProposalId());
    String person = CurrentActor.get().personId();
    boolean shared = taskKey.equals("Task_CountersignReply");
    WorkItem waiting =
        items.openOf(task.getProposalId()).stream()
            .filter(item -> item.taskKey().equals(taskKey))
            .filter(item -> shared || task.getUnitCode().equals(item.unitCode()))
            .min(Comparator.comparing(item -> !items.concerns(item.taskId(), person)))
            .orElseThrow(() -> Refusal.of("signoff.no-step").asException());
    operations.complete(waiting.taskId(), form);
  }
}

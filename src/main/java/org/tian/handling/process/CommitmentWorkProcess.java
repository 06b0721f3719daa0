package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentState;
import org.tian.handling.commitment.CommitmentWork;
import org.tian.handling.commitment.Commitments;
import org.tian.handling.commitment.ReportDraft;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Completes the tasks of {@code commitment-tracking} by the promise instead of the engine's task,
 * with the same checks.
 */
@Component
class CommitmentWorkProcess implements CommitmentWork {

  private final Commitments commitments;
  private final WorkItems items;
  private final TaskOperations operations;

  CommitmentWorkProcess(Commitments commitments, WorkItems items, TaskOperations operations) {
    this.commitments = commitments;
    this.items = items;
    this.operations = operations;
  }

  @Override
  @WholeStep
  public void report(long commitmentId, ReportDraft draft) {
    if (commitments.read(commitmentId).getState() == CommitmentState.WAITING) {
      commitments.askEarly(commitmentId);
    }
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("reportOutcome", draft.outcome() == null ? null : draft.outcome().name());
    form.put("reportWords", draft.words());
    form.put("newDay", draft.newDay() == null ? null : draft.newDay().toString());
    form.put("evidenceUrl", draft.evidenceUrl());
    complete(commitmentId, "Task_ReportCommitment", form);
  }

  @Override
  @WholeStep
  public void check(long commitmentId, boolean accepts, String note) {
    complete(
        commitmentId,
        "Task_CheckCommitment",
        outcome("commitmentVerdict", accepts ? "ACCEPT" : "SEND_BACK", note));
  }

  @Override
  @WholeStep
  public void decide(long commitmentId, boolean agrees, String note) {
    complete(
        commitmentId,
        "Task_DecideGivingUp",
        outcome("directorVerdict", agrees ? "AGREE" : "REFUSE", note));
  }

  private static Map<String, Object> outcome(String field, String code, String note) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put(field, code);
    form.put("comment", Objects.toString(note, ""));
    return form;
  }

  private void complete(long commitmentId, String taskKey, Map<String, Object> form) {
    Commitment commitment = commitments.read(commitmentId);
    WorkItem waiting =
        items.openOf(commitment.getProposalId()).stream()
            .filter(item -> item.processInstanceId().equals(commitment.getWaitsIn()))
            .filter(item -> item.taskKey().equals(taskKey))
            .findFirst()
            .orElseThrow(() -> Refusal.of("commitment.no-step").asException());
    operations.complete(waiting.taskId(), form);
  }
}

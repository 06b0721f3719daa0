package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.ReturnSteps;
import org.tian.proposal.CaseAccess;
import org.tian.shared.Refusal;

/**
 * Completes the tasks of {@code handover-return} and {@code Task_SignForProposal} by the unit's
 * task instead of the engine's, with the same checks.
 */
@Component
class HandoverReturnProcess implements ReturnSteps {

  private final UnitTasks unitTasks;
  private final CaseAccess cases;
  private final WorkItems items;
  private final TaskOperations operations;

  HandoverReturnProcess(
      UnitTasks unitTasks, CaseAccess cases, WorkItems items, TaskOperations operations) {
    this.unitTasks = unitTasks;
    this.cases = cases;
    this.items = items;
    this.operations = operations;
  }

  @Override
  public void signFor(long unitTaskId) {
    complete(unitTaskId, "Task_SignForProposal", Map.of("signForOutcome", "ACCEPT"));
  }

  @Override
  public void ask(long unitTaskId, String reason, String proposedUnit) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("signForOutcome", "RETURN");
    form.put("returnReason", reason);
    form.put("proposedUnit", proposedUnit);
    complete(unitTaskId, "Task_SignForProposal", form);
  }

  @Override
  public void sign(long unitTaskId, boolean signs, String comment) {
    complete(
        unitTaskId,
        "Task_SignReturn",
        outcome("returnSignature", signs ? "SIGN" : "DROP", comment));
  }

  @Override
  public void decideLate(long unitTaskId, boolean admits, String comment) {
    complete(
        unitTaskId,
        "Task_DecideLateReturn",
        outcome("lateReturnOutcome", admits ? "ADMIT" : "REFUSE", comment));
  }

  @Override
  public void arbitrate(long unitTaskId, boolean grants, String newUnit, String comment) {
    Map<String, Object> form = outcome("returnOutcome", grants ? "REASSIGN" : "REFUSE", comment);
    form.put("newUnit", newUnit);
    complete(unitTaskId, "Task_ArbitrateReturn", form);
  }

  private static Map<String, Object> outcome(String field, String code, String comment) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put(field, code);
    form.put("comment", Objects.toString(comment, ""));
    return form;
  }

  private void complete(long unitTaskId, String taskKey, Map<String, Object> form) {
    UnitTask task =
        unitTasks.find(unitTaskId).orElseThrow(() -> Refusal.of("case.not-found").asException());
    cases.requireVisible(task.getProposalId());
    WorkItem waiting =
        items.openOf(task.getProposalId()).stream()
            .filter(item -> item.taskKey().equals(taskKey))
            .filter(item -> task.getUnitCode().equals(item.unitCode()))
            .findFirst()
            .orElseThrow(() -> Refusal.of("returns.no-step").asException());
    operations.complete(waiting.taskId(), form);
  }
}

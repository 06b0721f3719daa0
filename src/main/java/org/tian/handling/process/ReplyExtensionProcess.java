package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Cases;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.clocks.ClockSteps;
import org.tian.proposal.CaseAccess;
import org.tian.shared.Refusal;

/** Begins {@code reply-extension} of a unit and completes its tasks by the unit's task. */
@Component
class ReplyExtensionProcess implements ClockSteps {

  static final String MESSAGE_ASKED = "extension-asked";

  private static final String UNIT_TASK_ID = "unitTaskId";

  private final Cases processes;
  private final UnitTasks unitTasks;
  private final CaseAccess cases;
  private final WorkItems items;
  private final TaskOperations operations;

  ReplyExtensionProcess(
      Cases processes,
      UnitTasks unitTasks,
      CaseAccess cases,
      WorkItems items,
      TaskOperations operations) {
    this.processes = processes;
    this.unitTasks = unitTasks;
    this.cases = cases;
    this.items = items;
    this.operations = operations;
  }

  /** A reply's clock runs for the unit's whole process, an opinion's for the process of its own. */
  @Override
  public Optional<String> clockOf(UnitTask task) {
    String process = task.getRole().answers() ? "unit-handling" : "co-opinion";
    return processes.instanceWhere(process, task.getCaseKey(), UNIT_TASK_ID, task.getId());
  }

  @Override
  public Optional<Long> unitTaskOf(String processInstanceId) {
    return processes
        .variableOf(processInstanceId, UNIT_TASK_ID)
        .map(value -> ((Number) value).longValue());
  }

  @Override
  public boolean begin(UnitTask task) {
    return processes.correlateWhere(MESSAGE_ASKED, task.getCaseKey(), UNIT_TASK_ID, task.getId());
  }

  @Override
  public void consent(long unitTaskId, boolean consents, String comment) {
    complete(
        unitTaskId,
        "Task_ConsentExtension",
        form("consentOutcome", consents ? "CONSENT" : "REFUSE", comment));
  }

  @Override
  public void decide(long unitTaskId, boolean grants, String comment) {
    complete(
        unitTaskId,
        "Task_DecideExtension",
        form("extensionOutcome", grants ? "GRANT" : "REFUSE", comment));
  }

  private static Map<String, Object> form(String field, String code, String comment) {
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
            .orElseThrow(() -> Refusal.of("extension.no-step").asException());
    operations.complete(waiting.taskId(), form);
  }
}

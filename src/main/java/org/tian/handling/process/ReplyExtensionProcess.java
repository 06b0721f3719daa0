package org.tian.handling.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.engine.Cases;
import org.tian.handling.clocks.ClockSteps;

/** Begins {@code reply-extension} of a unit and completes its tasks by the unit's task. */
@Component
class ReplyExtensionProcess implements ClockSteps {

  static final String MESSAGE_ASKED = "extension-asked";

  private static final String UNIT_TASK_ID = "unitTaskId";

  private final Cases processes;
  private final OpenSteps steps;

  ReplyExtensionProcess(Cases processes, OpenSteps steps) {
    this.processes = processes;
    this.steps = steps;
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
        OpenSteps.decision("consentOutcome", consents ? "CONSENT" : "REFUSE", comment));
  }

  @Override
  public void decide(long unitTaskId, boolean grants, String comment) {
    complete(
        unitTaskId,
        "Task_DecideExtension",
        OpenSteps.decision("extensionOutcome", grants ? "GRANT" : "REFUSE", comment));
  }

  private void complete(long unitTaskId, String taskKey, Map<String, Object> form) {
    steps.complete(unitTaskId, taskKey, form, "extension.no-step");
  }
}

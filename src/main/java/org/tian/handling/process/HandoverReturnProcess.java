package org.tian.handling.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.handling.ReturnSteps;

/**
 * Completes the tasks of {@code handover-return} and {@code Task_SignForProposal} by the unit's
 * task instead of the engine's, with the same checks.
 */
@Component
class HandoverReturnProcess implements ReturnSteps {

  private final OpenSteps steps;

  HandoverReturnProcess(OpenSteps steps) {
    this.steps = steps;
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
        OpenSteps.decision("returnSignature", signs ? "SIGN" : "DROP", comment));
  }

  @Override
  public void decideLate(long unitTaskId, boolean admits, String comment) {
    complete(
        unitTaskId,
        "Task_DecideLateReturn",
        OpenSteps.decision("lateReturnOutcome", admits ? "ADMIT" : "REFUSE", comment));
  }

  @Override
  public void arbitrate(long unitTaskId, boolean grants, String newUnit, String comment) {
    Map<String, Object> form =
        OpenSteps.decision("returnOutcome", grants ? "REASSIGN" : "REFUSE", comment);
    form.put("newUnit", newUnit);
    complete(unitTaskId, "Task_ArbitrateReturn", form);
  }

  private void complete(long unitTaskId, String taskKey, Map<String, Object> form) {
    steps.complete(unitTaskId, taskKey, form, "returns.no-step");
  }
}

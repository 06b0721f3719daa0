package org.tian.bulk.tasks;

import java.util.Map;
import java.util.Optional;
import org.tian.engine.office.OperationLog;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** The reason that all cases of a run share. */
final class Reasons {

  private Reasons() {}

  static Optional<Refusal> flaw(Map<String, String> parameters) {
    try {
      OperationLog.checkedReason(parameters.get("reason"));
      return Optional.empty();
    } catch (RefusedException refused) {
      return refused.refusals().stream().findFirst();
    }
  }
}

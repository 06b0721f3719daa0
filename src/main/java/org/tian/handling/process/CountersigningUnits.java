package org.tian.handling.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.handling.signoff.Countersignature;
import org.tian.handling.signoff.Countersignatures;

/** The co-units for which {@code reply-signoff} calls {@code reply-countersigning}. */
@Component
public class CountersigningUnits {

  private final Countersignatures countersignatures;

  CountersigningUnits(Countersignatures countersignatures) {
    this.countersignatures = countersignatures;
  }

  /** Ids of the countersignatures that are being asked for. */
  public List<Long> waiting(DelegateExecution execution) {
    return countersignatures.waiting(HandlingVariables.unitTaskId(execution)).stream()
        .map(Countersignature::getId)
        .toList();
  }

  /** Code of the co-unit that is asked. */
  public String unitCode(Long countersignatureId) {
    return countersignatures.find(countersignatureId).orElseThrow().getUnitCode();
  }

  /** Whether nobody has to be waited for: all have signed, or one objects. */
  public boolean isOver(DelegateExecution execution) {
    return countersignatures.isOver(HandlingVariables.unitTaskId(execution));
  }
}

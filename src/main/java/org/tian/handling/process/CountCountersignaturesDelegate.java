package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.Countersignatures;

/** {@code Task_CountCountersignatures}: whether a co-unit has sent the reply back. */
@Component
class CountCountersignaturesDelegate implements JavaDelegate, Undoable {

  private final Countersignatures countersignatures;

  CountCountersignaturesDelegate(Countersignatures countersignatures) {
    this.countersignatures = countersignatures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long unitTaskId = HandlingVariables.unitTaskId(execution);
    execution.setVariable(
        HandlingVariables.REPLY_APPROVED, !countersignatures.isObjected(unitTaskId));
  }

  /** Only reads. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

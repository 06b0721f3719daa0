package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.Countersignatures;

/** {@code Task_RemindCountersigning}: co-unit, lead unit and office learn that it is late. */
@Component
class RemindCountersigningDelegate implements JavaDelegate, Undoable {

  private final Countersignatures countersignatures;

  RemindCountersigningDelegate(Countersignatures countersignatures) {
    this.countersignatures = countersignatures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    countersignatures.remind(HandlingVariables.countersignatureId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

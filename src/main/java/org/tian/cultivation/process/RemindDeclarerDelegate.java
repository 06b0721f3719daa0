package org.tian.cultivation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.cultivation.ResearchRecords;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;

/** {@code Task_RemindDeclarer}: most of the time for research is over. */
@Component
class RemindDeclarerDelegate implements JavaDelegate, Undoable {

  private final ResearchRecords records;

  RemindDeclarerDelegate(ResearchRecords records) {
    this.records = records;
  }

  @Override
  public void execute(DelegateExecution execution) {
    records.remind(CultivationVariables.cultivationId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

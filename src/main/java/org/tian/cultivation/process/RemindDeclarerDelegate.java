package org.tian.cultivation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.cultivation.ResearchRecords;

/** {@code Task_RemindDeclarer}: most of the time for research is over. */
@Component
class RemindDeclarerDelegate implements JavaDelegate {

  private final ResearchRecords records;

  RemindDeclarerDelegate(ResearchRecords records) {
    this.records = records;
  }

  @Override
  public void execute(DelegateExecution execution) {
    records.remind(CultivationVariables.cultivationId(execution));
  }
}

package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.asking.UnitConsultations;

/**
 * {@code Task_RecordSilence}: what units did not answer in time counts as the committee has set.
 */
@Component
class RecordSilenceDelegate implements JavaDelegate {

  private final UnitConsultations consultations;

  RecordSilenceDelegate(UnitConsultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consultations.recordSilence(AssignmentVariables.proposalId(execution));
  }
}

package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.asking.UnitConsultations;

/** {@code Task_CompareAnswers}: whether every unit is content with what it was asked to be. */
@Component
class CompareAnswersDelegate implements JavaDelegate {

  private final UnitConsultations consultations;

  CompareAnswersDelegate(UnitConsultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AssignmentVariables.setUnitsAgree(
        execution, consultations.agree(AssignmentVariables.proposalId(execution)));
  }
}

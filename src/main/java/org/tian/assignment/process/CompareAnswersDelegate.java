package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.asking.UnitConsultations;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;

/** {@code Task_CompareAnswers}: whether every unit is content with what it was asked to be. */
@Component
class CompareAnswersDelegate implements JavaDelegate, Undoable {

  private final UnitConsultations consultations;

  CompareAnswersDelegate(UnitConsultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AssignmentVariables.setUnitsAgree(
        execution, consultations.agree(AssignmentVariables.proposalId(execution)));
  }

  /** Only reads. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;

/** {@code Task_ResolveHandingOffice}: from the kind of office to the office. */
@Component
class ResolveHandingOfficeDelegate implements JavaDelegate, Undoable {

  private final HandingOffices offices;

  ResolveHandingOfficeDelegate(HandingOffices offices) {
    this.offices = offices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String office =
        offices.appoint(
            AssignmentVariables.proposalId(execution),
            execution.getProcessBusinessKey(),
            AssignmentVariables.committeeCode(execution),
            AssignmentVariables.handingOfficeKind(execution));
    AssignmentVariables.setHandingOffice(execution, office);
  }

  /** Only names who hands over. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

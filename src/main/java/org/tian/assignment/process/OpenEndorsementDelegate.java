package org.tian.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementRound;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.Endorsements;

/** {@code Task_OpenEndorsement}: the proposal comes before the leaders, unless they have agreed. */
@Component
class OpenEndorsementDelegate implements JavaDelegate {

  private final Endorsements endorsements;

  OpenEndorsementDelegate(Endorsements endorsements) {
    this.endorsements = endorsements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    endorsements
        .open(
            AssignmentVariables.proposalId(execution),
            execution.getProcessBusinessKey(),
            EndorsementVariables.handingOffice(execution))
        .ifPresentOrElse(
            round -> begin(execution, round),
            () -> execution.setVariable(EndorsementVariables.ENDORSED, true));
  }

  private void begin(DelegateExecution execution, EndorsementRound round) {
    EndorsementVariables.begin(
        execution,
        endorsements.groupsAt(round, EndorsementStep.READ),
        endorsements.groupsAt(round, EndorsementStep.INSTRUCT));
  }
}

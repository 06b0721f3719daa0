package org.tian.assignment.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.Endorsements;

/** For whom {@code party-endorsement} opens tasks side by side; used in its expressions. */
@Component
public class EndorsementParties {

  private final Endorsements endorsements;

  EndorsementParties(Endorsements endorsements) {
    this.endorsements = endorsements;
  }

  /** Groups of the leaders who sign, one for each proposing body. */
  public List<String> signers(DelegateExecution execution) {
    return endorsements
        .latest(AssignmentVariables.proposalId(execution))
        .map(trail -> endorsements.groupsAt(trail.round(), EndorsementStep.SIGN))
        .orElse(List.of());
  }
}

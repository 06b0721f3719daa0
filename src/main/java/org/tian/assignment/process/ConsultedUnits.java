package org.tian.assignment.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.assignment.asking.UnitConsultations;

/** The units for which {@code proposal-assignment} opens tasks side by side. */
@Component
public class ConsultedUnits {

  private final UnitConsultations consultations;

  ConsultedUnits(UnitConsultations consultations) {
    this.consultations = consultations;
  }

  /** Codes of the units whose answers are waited for. */
  public List<String> codes(DelegateExecution execution) {
    return consultations.openUnits(AssignmentVariables.proposalId(execution));
  }
}

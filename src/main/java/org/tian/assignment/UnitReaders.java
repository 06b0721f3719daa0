package org.tian.assignment;

import org.springframework.stereotype.Component;
import org.tian.proposal.CaseParticipants;

/**
 * Takes the right to read a case back from a unit that has no part in it any more: its return was
 * granted, or the handing office has changed the units.
 *
 * <p>What it wrote stays in the case for those who read it. The unit itself keeps the steps it has
 * done in the lists of its people, with number and title, and what it was told; not the case.
 */
@Component
class UnitReaders {

  private final UnitTaskRepository tasks;
  private final ReadingUnits reading;
  private final HandingOffices offices;
  private final CaseParticipants participants;

  UnitReaders(
      UnitTaskRepository tasks,
      ReadingUnits reading,
      HandingOffices offices,
      CaseParticipants participants) {
    this.tasks = tasks;
    this.reading = reading;
    this.offices = offices;
    this.participants = participants;
  }

  /**
   * Nothing happens while the unit handles the case, has answered in any round, reads it by the
   * plan, or is the office that hands it over.
   */
  void leave(long proposalId, String unitCode) {
    boolean takesPart =
        tasks.findByProposalIdOrderById(proposalId).stream()
                .filter(task -> task.getUnitCode().equals(unitCode))
                .anyMatch(task -> !task.getStatus().isGone())
            || reading.of(proposalId).contains(unitCode)
            || offices.of(proposalId).filter(unitCode::equals).isPresent();
    if (!takesPart) {
      participants.dismiss(proposalId, unitCode);
    }
  }
}

package org.tian.assignment.meeting;

import java.time.Instant;
import java.util.List;
import org.tian.assignment.PlannedUnit;

/**
 * A case on a meeting's list, or one that could be put there.
 *
 * @param number number people know it by
 * @param units of its plan, answering ones first
 * @param handedOverAt when it was handed over from the meeting, or null
 */
public record ListedCase(
    long proposalId,
    String caseKey,
    String number,
    String title,
    String proposer,
    CaseStanding standing,
    Instant handedOverAt,
    List<PlannedUnit> units) {

  ListedCase with(List<PlannedUnit> plannedUnits) {
    return new ListedCase(
        proposalId, caseKey, number, title, proposer, standing, handedOverAt, plannedUnits);
  }

  /** Whether the unit has a part in it. */
  public boolean isOf(String unitCode) {
    return units.stream().anyMatch(unit -> unit.unitCode().equals(unitCode));
  }
}

package org.tian.assignment;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Unit;
import org.tian.organisation.UnitKind;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;

/** Finds the office that hands a proposal over (交办机构) and lets it read the case. */
@Service
public class HandingOffices {

  private final Directory directory;
  private final CaseParticipants participants;
  private final ApplicationEventPublisher events;

  HandingOffices(
      Directory directory, CaseParticipants participants, ApplicationEventPublisher events) {
    this.directory = directory;
    this.participants = participants;
    this.events = events;
  }

  /**
   * Code of the committee's office of the kind, or of its government office where there is none;
   * refused when there is neither.
   */
  @Transactional
  public String appoint(long proposalId, String caseKey, String committeeCode, UnitKind kind) {
    String office =
        Stream.of(kind, UnitKind.GOVERNMENT_OFFICE)
            .flatMap(wanted -> directory.unitsOf(committeeCode, wanted).stream())
            .map(Unit::getCode)
            .findFirst()
            .orElseThrow(() -> Refusal.of("assignment.no-handing-office").asException());
    participants.admit(proposalId, office);
    events.publishEvent(
        CaseStep.of(
            caseKey,
            "assignment.handing-office-found",
            Map.of("office", office, "kind", kind.name())));
    return office;
  }
}

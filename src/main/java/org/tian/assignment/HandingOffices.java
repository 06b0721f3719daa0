package org.tian.assignment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Offices that take part in a case and were not noted when they were appointed. */
  private static final Set<UnitKind> FORMER =
      EnumSet.of(UnitKind.PARTY_OFFICE, UnitKind.GOVERNMENT_OFFICE);

  private final Directory directory;
  private final CaseParticipants participants;
  private final UnitTaskRepository unitTasks;
  private final HandingOfficeRepository appointed;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandingOffices(
      Directory directory,
      CaseParticipants participants,
      UnitTaskRepository unitTasks,
      HandingOfficeRepository appointed,
      ApplicationEventPublisher events,
      Clock clock) {
    this.directory = directory;
    this.participants = participants;
    this.unitTasks = unitTasks;
    this.appointed = appointed;
    this.events = events;
    this.clock = clock;
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
    appointed.save(
        new HandingOffice(proposalId, office, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    events.publishEvent(
        CaseStep.of(
            caseKey,
            "assignment.handing-office-found",
            Map.of("office", office, "kind", kind.name())));
    return office;
  }

  /** Code of the office that was appointed; empty before. */
  @Transactional(readOnly = true)
  public Optional<String> of(long proposalId) {
    return appointed
        .findById(proposalId)
        .map(HandingOffice::getUnitCode)
        .or(() -> takingPart(proposalId));
  }

  /** An office that is itself among the units of the case counts only when no other takes part. */
  private Optional<String> takingPart(long proposalId) {
    Set<String> handling =
        unitTasks.findByProposalIdOrderById(proposalId).stream()
            .map(UnitTask::getUnitCode)
            .collect(Collectors.toSet());
    return participants.of(proposalId).stream()
        .flatMap(party -> directory.unit(party).stream())
        .filter(unit -> FORMER.contains(unit.getKind()))
        .map(Unit::getCode)
        .min(Comparator.comparing(handling::contains));
  }
}

package org.tian.assignment;

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

  private static final Set<UnitKind> OFFICES =
      EnumSet.of(UnitKind.PARTY_OFFICE, UnitKind.GOVERNMENT_OFFICE);

  private final Directory directory;
  private final CaseParticipants participants;
  private final UnitTaskRepository unitTasks;
  private final ApplicationEventPublisher events;

  HandingOffices(
      Directory directory,
      CaseParticipants participants,
      UnitTaskRepository unitTasks,
      ApplicationEventPublisher events) {
    this.directory = directory;
    this.participants = participants;
    this.unitTasks = unitTasks;
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

  /**
   * Code of the office that was appointed; empty before. An office that is itself among the units
   * of the case counts only when no other one takes part.
   */
  @Transactional(readOnly = true)
  public Optional<String> of(long proposalId) {
    Set<String> handling =
        unitTasks.findByProposalIdOrderById(proposalId).stream()
            .map(UnitTask::getUnitCode)
            .collect(Collectors.toSet());
    return participants.of(proposalId).stream()
        .flatMap(party -> directory.unit(party).stream())
        .filter(unit -> OFFICES.contains(unit.getKind()))
        .map(Unit::getCode)
        .min(Comparator.comparing(handling::contains));
  }
}

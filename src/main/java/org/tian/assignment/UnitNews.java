package org.tian.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseParticipants;

/** Tells of every step that changes who handles a case, or that nobody begins. */
@Component
class UnitNews {

  private final UnitTaskRepository tasks;
  private final HandingOffices offices;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  UnitNews(
      UnitTaskRepository tasks,
      HandingOffices offices,
      Directory directory,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.offices = offices;
    this.directory = directory;
    this.events = events;
  }

  /** The units of the case as they are now. */
  void tellUnits(long proposalId, Kind kind, String words) {
    List<UnitTask> ofRound =
        tasks.findByProposalIdAndRoundOrderById(proposalId, tasks.lastRound(proposalId));
    tellUnits(proposalId, kind, ofRound, words);
  }

  /** The units of a round that has just begun. */
  void tellUnits(long proposalId, Kind kind, List<UnitTask> ofRound, String words) {
    List<CaseNews.Part> units =
        ofRound.stream().filter(task -> !task.getStatus().isGone()).map(UnitNews::part).toList();
    events.publishEvent(CaseNews.forProposers(proposalId, kind, units, words));
  }

  /** What becomes of one unit's return. */
  void tellOf(UnitTask task, Kind kind) {
    events.publishEvent(CaseNews.forProposers(task.getProposalId(), kind, List.of(part(task)), ""));
  }

  /** A unit that only reads is told itself that it may, or no longer. */
  void tellReader(long proposalId, String unitCode, String words) {
    events.publishEvent(
        new CaseNews(
            proposalId,
            Kind.UNITS_CHANGED,
            List.of(new CaseNews.Part(unitCode, UnitRole.READING.name())),
            words,
            List.of(unitCode)));
  }

  /** Nobody of the unit has signed for it: its heads and the handing office are told. */
  void tellOverdue(UnitTask task) {
    Stream<String> heads =
        directory.holding(task.getUnitCode(), Role.HEAD).stream()
            .map(Person::getId)
            .map(CaseParticipants::personal);
    List<String> parties =
        Stream.concat(heads, offices.of(task.getProposalId()).stream()).distinct().toList();
    if (!parties.isEmpty()) {
      events.publishEvent(
          new CaseNews(
              task.getProposalId(), Kind.SIGN_FOR_OVERDUE, List.of(part(task)), "", parties));
    }
  }

  private static CaseNews.Part part(UnitTask task) {
    return new CaseNews.Part(task.getUnitCode(), task.getRole().name());
  }
}

package org.tian.handling.signoff;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseParticipants;

/** Tells units, office and leader; the proposers are told nothing of all this. */
@Component
class SignOffTelling {

  private final UnitTasks unitTasks;
  private final CoUnits coUnits;
  private final HandingOffices offices;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  SignOffTelling(
      UnitTasks unitTasks,
      CoUnits coUnits,
      HandingOffices offices,
      Directory directory,
      ApplicationEventPublisher events) {
    this.unitTasks = unitTasks;
    this.coUnits = coUnits;
    this.offices = offices;
    this.directory = directory;
    this.events = events;
  }

  /** A co-unit is slow: its leaders and liaisons, the lead unit and the handing office. */
  void tellOfCoUnit(UnitTask coTask, Kind kind) {
    Stream<String> own =
        Stream.of(Role.HEAD, Role.LIAISON)
            .flatMap(role -> directory.holding(coTask.getUnitCode(), role).stream())
            .map(person -> CaseParticipants.personal(person.getId()));
    Stream<String> leads =
        coUnits.leading(coTask.getProposalId(), coTask.getRound()).stream()
            .map(UnitTask::getUnitCode);
    tell(
        coTask.getProposalId(),
        kind,
        List.of(coTask),
        "",
        Stream.concat(own, Stream.concat(leads, offices.of(coTask.getProposalId()).stream())));
  }

  /** What the leader who leads a case does: the units that handle it, the office, and others. */
  void tellOfLeader(long proposalId, Kind kind, String words, Collection<String> others) {
    List<UnitTask> units =
        unitTasks.ofRound(proposalId, unitTasks.currentRound(proposalId)).stream()
            .filter(task -> !task.getStatus().isGone())
            .toList();
    tell(
        proposalId,
        kind,
        units,
        words,
        Stream.concat(
            others.stream(),
            Stream.concat(
                units.stream().map(UnitTask::getUnitCode), offices.of(proposalId).stream())));
  }

  private void tell(
      long proposalId, Kind kind, List<UnitTask> units, String words, Stream<String> parties) {
    List<CaseNews.Part> parts =
        units.stream()
            .map(task -> new CaseNews.Part(task.getUnitCode(), task.getRole().name()))
            .toList();
    List<String> told = parties.distinct().toList();
    if (!told.isEmpty()) {
      events.publishEvent(new CaseNews(proposalId, kind, parts, words, told));
    }
  }
}

package org.tian.handling.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.CaseNews;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.CaseStep;
import org.tian.shared.Texts;

/** Writes what happens to a promise into the trail of its case and tells those it concerns. */
@Component
class CommitmentTrail {

  private final UnitTasks unitTasks;
  private final Directory directory;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  CommitmentTrail(
      UnitTasks unitTasks, Directory directory, Texts texts, ApplicationEventPublisher events) {
    this.unitTasks = unitTasks;
    this.directory = directory;
    this.texts = texts;
    this.events = events;
  }

  /** Writes a step; {@code action} is the last part of its code. */
  void record(Commitment about, String action, Map<String, Object> details, String reason) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("commitment", about.getId());
    all.put("unit", about.getHolderCode());
    all.put("item", about.getItemNo());
    all.putAll(details);
    String given = reason == null || reason.isBlank() ? null : reason;
    events.publishEvent(
        new CaseStep(about.getCaseKey(), "handling.commitment-" + action, all, given));
  }

  /** All promises of one reply at once. */
  void tellMade(List<Commitment> made) {
    if (!made.isEmpty()) {
      tell(
          made.get(0),
          Kind.COMMITMENT_MADE,
          made.stream().map(one -> words(one, one.getPromise())).collect(Collectors.joining("\n")),
          List.of());
    }
  }

  void tellReported(Commitment about, CommitmentReport report) {
    tellProposers(about, Kind.COMMITMENT_REPORTED, report.getWords());
  }

  /** What became of it once office, or director, agreed to the report. */
  void tellSettled(Commitment about, CommitmentReport report) {
    Kind kind =
        switch (report.getOutcome()) {
          case KEPT -> Kind.COMMITMENT_KEPT;
          case IN_PROGRESS -> Kind.COMMITMENT_MOVED;
          case GIVEN_UP -> Kind.COMMITMENT_GIVEN_UP;
        };
    tellProposers(about, kind, report.getWords());
  }

  /** No report has come: the unit's heads and the handing office are told. */
  void tellOverdue(Commitment about) {
    Stream<String> heads =
        directory.holding(about.getHolderCode(), Role.HEAD).stream()
            .map(Person::getId)
            .map(CaseParticipants::personal);
    Stream<String> office = Stream.of(about.getHandingOffice()).filter(code -> !code.isEmpty());
    List<String> parties = Stream.concat(heads, office).distinct().toList();
    if (!parties.isEmpty()) {
      tell(about, Kind.COMMITMENT_OVERDUE, words(about, about.getPromise()), parties);
    }
  }

  private void tellProposers(Commitment about, Kind kind, String words) {
    tell(about, kind, words(about, words), List.of());
  }

  /** Stays with the case for years, so it is kept in the language of the case. */
  private String words(Commitment about, String words) {
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () ->
            texts.of(
                "commitment.notice",
                about.getItemNo(),
                about.getItemText(),
                about.getDueDay(),
                words));
  }

  private void tell(Commitment about, Kind kind, String words, List<String> parties) {
    String role = unitTasks.get(about.getUnitTaskId()).getRole().name();
    events.publishEvent(
        new CaseNews(
            about.getProposalId(),
            kind,
            List.of(new CaseNews.Part(about.getHolderCode(), role)),
            words,
            parties));
  }
}

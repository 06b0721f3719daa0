package org.tian.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Refusal;

/** What an entry by the office must be; more is asked when the office also submits it. */
@Component
class PaperEntryRules {

  /** A paper that lay about longer belongs to another year. */
  private static final Duration OLDEST = Duration.ofDays(366);

  private final ProposalRepository repository;
  private final Qualification qualification;
  private final CommitteeSettings settings;
  private final Directory directory;
  private final Clock clock;

  PaperEntryRules(
      ProposalRepository repository,
      Qualification qualification,
      CommitteeSettings settings,
      Directory directory,
      Clock clock) {
    this.repository = repository;
    this.qualification = qualification;
    this.settings = settings;
    this.directory = directory;
    this.clock = clock;
  }

  /** The member, or for a body one of those who write for it, its staff first; may be empty. */
  String proposerOf(PaperEntry entry) {
    if (!entry.content().kind().isCollective()) {
      return entry.proposerId() == null ? "" : entry.proposerId();
    }
    String body = entry.content().bodyCode();
    return body == null
        ? ""
        : entry.content().kind().bodyKind().writers().stream()
            .flatMap(role -> directory.holding(body, role).stream())
            .findFirst()
            .map(Person::getId)
            .orElse("");
  }

  List<Refusal> refusals(PaperEntry entry, String proposer) {
    List<Refusal> refusals = new ArrayList<>();
    who(entry, proposer).ifPresent(refusals::add);
    received(entry).ifPresent(refusals::add);
    DraftContent content = entry.content();
    if (content.text().title().isEmpty()) {
      refusals.add(Refusal.at("title", "proposal.title-missing"));
    }
    refusals.addAll(DraftLimits.refusals(content));
    content.suggestedUnits().stream()
        .filter(code -> !isUnitToday(code))
        .forEach(code -> refusals.add(Refusal.at("suggestedUnits", "proposal.unit-unknown", code)));
    if (repository.existsByCommitteeCodeAndProposerIdAndTitleAndDiscardedAtIsNull(
        entry.committeeCode(), proposer, content.text().title())) {
      refusals.add(Refusal.at("title", "proposal.title-entered-before", content.text().title()));
    }
    if (entry.submit()) {
      submission(entry).ifPresent(refusals::add);
    }
    return refusals;
  }

  private Optional<Refusal> who(PaperEntry entry, String proposer) {
    DraftContent content = entry.content();
    if (content.kind().isCollective() && content.bodyCode() != null && proposer.isEmpty()) {
      return Optional.of(
          Refusal.at("body", "proposal.entry-body-nobody", directory.nameOf(content.bodyCode())));
    }
    if (!content.kind().isCollective() && directory.person(proposer).isEmpty()) {
      return Optional.of(Refusal.at("proposer", "proposal.entry-proposer-missing"));
    }
    return qualification.refusal(
        proposer, entry.committeeCode(), content.kind(), content.bodyCode());
  }

  private Optional<Refusal> received(PaperEntry entry) {
    if (entry.way() == null) {
      return Optional.of(Refusal.at("way", "proposal.entry-way-missing"));
    }
    Instant received = entry.receivedAt();
    if (received == null) {
      return Optional.of(Refusal.at("receivedAt", "proposal.entry-received-missing"));
    }
    Instant now = clock.instant();
    return received.isAfter(now) || received.isBefore(now.minus(OLDEST))
        ? Optional.of(Refusal.at("receivedAt", "proposal.entry-received-wrong"))
        : Optional.empty();
  }

  private Optional<Refusal> submission(PaperEntry entry) {
    if (!settings.isOn(entry.committeeCode(), CommitteeSetting.ENTRY_SUBMISSION)) {
      return Optional.of(Refusal.of("proposal.entry-submission-off"));
    }
    if (entry.way() != null && !entry.way().hasPaper()) {
      return Optional.of(Refusal.at("way", "proposal.entry-submission-needs-paper"));
    }
    if (entry.content().kind() == ProposalKind.JOINT) {
      return Optional.of(Refusal.at("kind", "proposal.entry-submission-joint"));
    }
    return entry.scans().isEmpty()
        ? Optional.of(Refusal.at("scans", "proposal.entry-scan-missing"))
        : Optional.empty();
  }

  private boolean isUnitToday(String code) {
    return directory.unit(code).filter(unit -> unit.existsOn(LocalDate.now(clock))).isPresent();
  }
}

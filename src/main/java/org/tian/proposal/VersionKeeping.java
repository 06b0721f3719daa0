package org.tian.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.shared.CurrentActor;

/**
 * Keeps the words of a proposal at the moments that matter. What is kept for a case (submitted,
 * corrected) is kept always; what is kept for the writer is not kept twice.
 */
@Component
class VersionKeeping {

  /** A change after so long a pause is another sitting. */
  private static final Duration PAUSE = Duration.ofHours(3);

  private static final int LARGE_DELETION = 200;
  private static final int AUTOMATIC_AT_MOST = 40;
  private static final List<VersionReason> AUTOMATIC =
      Arrays.stream(VersionReason.values()).filter(VersionReason::isAutomatic).toList();

  private final ProposalVersionRepository repository;

  VersionKeeping(ProposalVersionRepository repository) {
    this.repository = repository;
  }

  /** The words have become those of the case, or of an entry by the office. */
  void keepForTheCase(Proposal proposal, VersionReason reason, String note) {
    String person =
        reason == VersionReason.SUBMITTED ? writerOf(proposal) : CurrentActor.get().personId();
    store(proposal, reason, person, note);
  }

  /** Words submitted before versions were kept are kept when they are corrected. */
  void keepSubmittedBefore(Proposal proposal) {
    if (!repository.existsByProposalIdAndReason(proposal.getId(), VersionReason.SUBMITTED)) {
      store(proposal, VersionReason.SUBMITTED, writerOf(proposal), null);
    }
  }

  /** The present words of a draft; the version that holds them already when there is one. */
  ProposalVersion keep(Proposal draft, VersionReason reason, String note) {
    return latestOf(draft)
        .filter(version -> version.holds(draft.getText()))
        .orElseGet(() -> store(draft, reason, writerOf(draft), note));
  }

  /** The draft is about to be changed: its present words are kept when that is worth it. */
  void beforeChange(Proposal draft, ProposalText next, Instant now) {
    ProposalText words = draft.getText();
    VersionReason reason = reasonToKeep(draft, words, next, now);
    if (reason == null || words.isEmpty() || words.mark().equals(next.mark())) {
      return;
    }
    keep(draft, reason, null);
    List<ProposalVersion> automatic =
        repository.findByProposalIdAndReasonInOrderByNumber(draft.getId(), AUTOMATIC);
    repository.deleteAll(automatic.subList(0, Math.max(0, automatic.size() - AUTOMATIC_AT_MOST)));
  }

  private static VersionReason reasonToKeep(
      Proposal draft, ProposalText words, ProposalText next, Instant now) {
    if (!writerOf(draft).equals(CurrentActor.get().personId())) {
      return VersionReason.OTHER_WRITER;
    }
    if (draft.getChangedAt().plus(PAUSE).isBefore(now)) {
      return VersionReason.PAUSE;
    }
    return words.length() - next.length() >= LARGE_DELETION ? VersionReason.BEFORE_DELETION : null;
  }

  private ProposalVersion store(
      Proposal proposal, VersionReason reason, String person, String note) {
    int number = latestOf(proposal).map(ProposalVersion::getNumber).orElse(0) + 1;
    String given = note == null || note.isBlank() ? null : note.strip();
    return repository.saveAndFlush(
        new ProposalVersion(
            proposal.getId(),
            number,
            reason,
            proposal.getText(),
            person,
            proposal.getChangedAt(),
            given));
  }

  private Optional<ProposalVersion> latestOf(Proposal proposal) {
    return repository.findFirstByProposalIdOrderByNumberDesc(proposal.getId());
  }

  private static String writerOf(Proposal proposal) {
    return Objects.requireNonNullElse(proposal.getChangedBy(), proposal.getProposerId());
  }
}

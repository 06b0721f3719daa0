package org.tian.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.Attachment;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The office enters what came on paper or by telephone (代录). It becomes the proposer's draft, who
 * is told, reads and submits it; with a signed paper the office may submit it itself where the
 * committee allows that (decision 0004).
 */
@Service
public class PaperEntries {

  private final ProposalRepository repository;
  private final EntryOnBehalf entries;
  private final PaperEntryRules rules;
  private final CaseParticipants participants;
  private final ProposalAttachments attachments;
  private final VersionKeeping versions;
  private final ProposalVersionRepository kept;
  private final ProposalSubmission submission;
  private final Directory directory;
  private final CaseSteps steps;
  private final Clock clock;

  PaperEntries(
      ProposalRepository repository,
      EntryOnBehalf entries,
      PaperEntryRules rules,
      CaseParticipants participants,
      ProposalAttachments attachments,
      VersionKeeping versions,
      ProposalVersionRepository kept,
      ProposalSubmission submission,
      Directory directory,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.entries = entries;
    this.rules = rules;
    this.participants = participants;
    this.attachments = attachments;
    this.versions = versions;
    this.kept = kept;
    this.submission = submission;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Enters the draft, and submits it when that is asked; all of it or nothing.
   *
   * @throws RefusedException all that stands against it at once
   */
  @WholeStep
  public Proposal enter(PaperEntry entry) {
    if (!entries.committees().contains(entry.committeeCode())) {
      throw Refusal.of("proposal.entry-not-office").asException();
    }
    String proposer = rules.proposerOf(entry);
    RefusedException.throwIfAny(rules.refusals(entry, proposer));
    String office = CurrentActor.get().personId();
    Proposal draft = new Proposal(entry.committeeCode(), proposer, entry.content(), now());
    draft.changedBy(office);
    draft.enteredAs(
        new OfficeEntry(office, entry.way(), entry.receivedAt().truncatedTo(ChronoUnit.SECONDS)));
    repository.saveAndFlush(draft);
    participants.admit(draft.getId(), CaseParticipants.personal(proposer));
    if (draft.getBodyCode() != null) {
      participants.admit(draft.getId(), draft.getBodyCode());
    }
    attach(draft, entry);
    versions.keepForTheCase(draft, VersionReason.ENTERED, null);
    record(draft, entry);
    return entry.submit()
        ? submission.submitByOffice(draft, SubmissionType.ORDINARY)
        : repository.saveAndFlush(draft);
  }

  private void attach(Proposal draft, PaperEntry entry) {
    for (PaperEntry.Scan scan : entry.scans()) {
      Attachment added = attach(draft, scan);
      if (draft.getEntry().orElseThrow().getSignedScanId() == null && entry.way().hasPaper()) {
        draft.getEntry().orElseThrow().signedOn(added.getId());
      }
    }
  }

  private Attachment attach(Proposal draft, PaperEntry.Scan scan) {
    try (InputStream content = scan.content().getInputStream()) {
      return attachments.addByOffice(draft, scan.name(), content);
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file cannot be read", e);
    }
  }

  private void record(Proposal draft, PaperEntry entry) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("committee", draft.getCommitteeCode());
    details.put("proposer", draft.getProposerId());
    details.put("way", entry.way().name());
    details.put("received", entry.receivedAt().toString());
    steps.record(draft, "proposal.entered-on-behalf", details);
  }

  /** What was entered for the acting person, until it puts the note away. */
  @Transactional(readOnly = true)
  public List<Proposal> unseenByMe() {
    return repository.findEnteredUnseen(CurrentActor.get().personId());
  }

  /** The proposer has read that the office entered it. */
  @WholeStep
  public void see(long id) {
    Proposal entered =
        repository
            .findById(id)
            .filter(found -> found.getProposerId().equals(CurrentActor.get().personId()))
            .filter(found -> found.getEntry().isPresent())
            .orElseThrow(CaseAccess::notFound);
    entered.getEntry().orElseThrow().see(now());
    repository.saveAndFlush(entered);
    steps.record(entered, "proposal.entry-seen");
  }

  /**
   * What the acting person's office has entered, the latest first. Of a draft it tells no more than
   * what the office itself has typed.
   *
   * @param after id of the last one seen, or null
   */
  @Transactional(readOnly = true)
  public List<Entered> ofMyOffice(Long after, int limit) {
    List<String> committees = entries.committees();
    return committees.isEmpty()
        ? List.of()
        : repository
            .findEntered(committees, after == null ? Long.MAX_VALUE : after, Limit.of(limit))
            .stream()
            .map(this::entered)
            .toList();
  }

  private Entered entered(Proposal proposal) {
    String title =
        kept.findByProposalIdOrderByNumberDesc(proposal.getId()).stream()
            .filter(version -> version.getReason() == VersionReason.ENTERED)
            .findFirst()
            .map(version -> version.getText().title())
            .orElse("");
    return new Entered(proposal, title, nameOf(proposal));
  }

  private String nameOf(Proposal proposal) {
    return proposal.getBodyCode() == null
        ? directory.personName(proposal.getProposerId())
        : directory.nameOf(proposal.getBodyCode());
  }

  /**
   * One entry.
   *
   * @param title as the office entered it
   * @param proposer member or body by name
   */
  public record Entered(Proposal proposal, String title, String proposer) {}

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

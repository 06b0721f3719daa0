package org.tian.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * The versions of a proposal's words. Who reads a submitted case reads what was submitted and each
 * correction; the versions of the time of writing are for those who speak for the proposal.
 */
@Service
public class ProposalVersions {

  private static final int NOTE_CHARACTERS = 200;

  private final ProposalVersionRepository repository;
  private final VersionKeeping keeping;
  private final Proposals proposals;
  private final ProposalDrafts drafts;
  private final OwnProposals own;
  private final Qualification qualification;
  private final CaseSteps steps;

  ProposalVersions(
      ProposalVersionRepository repository,
      VersionKeeping keeping,
      Proposals proposals,
      ProposalDrafts drafts,
      OwnProposals own,
      Qualification qualification,
      CaseSteps steps) {
    this.repository = repository;
    this.keeping = keeping;
    this.proposals = proposals;
    this.drafts = drafts;
    this.own = own;
    this.qualification = qualification;
    this.steps = steps;
  }

  /** The versions the acting person may read, the latest first. */
  @Transactional(readOnly = true)
  public List<ProposalVersion> of(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    return repository.findByProposalIdOrderByNumberDesc(proposalId).stream()
        .filter(version -> mayRead(proposal, version))
        .toList();
  }

  /** One of them; {@code proposal.version-unknown} when there is none, or not for this reader. */
  @Transactional(readOnly = true)
  public ProposalVersion get(long proposalId, int number) {
    Proposal proposal = proposals.read(proposalId);
    return repository
        .findByProposalIdAndNumber(proposalId, number)
        .filter(version -> mayRead(proposal, version))
        .orElseThrow(() -> Refusal.of("proposal.version-unknown", number).asException());
  }

  /**
   * Keeps the present words of the acting person's draft.
   *
   * @param note what is to be remembered of it; at most 200 characters, may be empty
   */
  @WholeStep
  public ProposalVersion keep(long proposalId, String note) {
    Proposal draft = ownDraft(proposalId);
    String given = Objects.toString(note, "").strip();
    if (given.length() > NOTE_CHARACTERS) {
      throw Refusal.at("note", "proposal.version-note-too-long", NOTE_CHARACTERS).asException();
    }
    if (draft.getText().isEmpty()) {
      throw Refusal.of("proposal.version-empty").asException();
    }
    ProposalVersion kept = keeping.keep(draft, VersionReason.BY_HAND, given);
    steps.record(draft, "proposal.version-kept", Map.of("version", kept.getNumber()));
    return kept;
  }

  /**
   * Makes the words of a version the words of the draft; the choices around them stay.
   *
   * @return the version that holds the words from before, to be restored when this was a mistake
   */
  @WholeStep
  public ProposalVersion restore(long proposalId, int number) {
    Proposal draft = ownDraft(proposalId);
    ProposalVersion wanted = get(proposalId, number);
    ProposalVersion before = keeping.keep(draft, VersionReason.BEFORE_RESTORE, null);
    drafts.change(proposalId, draft.getVersion(), draft.getContent().with(wanted.getText()));
    steps.record(draft, "proposal.version-restored", Map.of("version", number));
    return before;
  }

  private Proposal ownDraft(long proposalId) {
    Proposal draft = own.require(proposalId);
    if (!draft.isDraft()) {
      throw Refusal.of("proposal.version-of-submitted").asException();
    }
    return draft;
  }

  private boolean mayRead(Proposal proposal, ProposalVersion version) {
    return version.getReason().isPublicToReaders()
        || qualification.speaksFor(CurrentActor.get().personId(), proposal);
  }
}

package org.tian.handling.commitment;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Proposers;
import org.tian.proposal.Qualification;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who may do what with a promise. It is part of its case: who sees the case sees it; its unit
 * reports, its proposers comment.
 */
@Component
class CommitmentRights {

  private final CommitmentRepository repository;
  private final CaseAccess cases;
  private final Directory directory;
  private final Proposals proposals;
  private final Proposers proposers;
  private final Qualification qualification;

  CommitmentRights(
      CommitmentRepository repository,
      CaseAccess cases,
      Directory directory,
      Proposals proposals,
      Proposers proposers,
      Qualification qualification) {
    this.repository = repository;
    this.cases = cases;
    this.directory = directory;
    this.proposals = proposals;
    this.proposers = proposers;
    this.qualification = qualification;
  }

  /** The promise; to a stranger it looks as if there were none. */
  Commitment requireVisible(long commitmentId) {
    Commitment commitment =
        repository
            .findById(commitmentId)
            .orElseThrow(() -> Refusal.of("commitment.not-found").asException());
    String person = CurrentActor.get().personId();
    if (!CurrentActor.get().isSystem() && !cases.maySee(person, commitment.getProposalId())) {
      throw Refusal.of("commitment.not-found").asException();
    }
    return commitment;
  }

  /** The promise, for its unit's section that reports on it. */
  Commitment requireReporting(long commitmentId) {
    Commitment commitment = requireVisible(commitmentId);
    if (!isReporting(commitment)) {
      throw Refusal.of("commitment.not-yours").asException();
    }
    if (!commitment.getState().isOpen()) {
      throw Refusal.of("commitment.closed").asException();
    }
    return commitment;
  }

  boolean isReporting(Commitment commitment) {
    return directory.holds(CurrentActor.get().personId(), commitment.getHolderCode(), Role.SECTION);
  }

  /** Whether the acting person proposes the case, alone or with others, or one merged into it. */
  boolean isProposing(Commitment commitment) {
    String person = CurrentActor.get().personId();
    return Stream.concat(
            Stream.of(proposals.get(commitment.getProposalId())),
            proposals.mergedInto(commitment.getProposalId()).stream())
        .anyMatch(proposal -> proposes(person, proposal));
  }

  private boolean proposes(String person, Proposal proposal) {
    return qualification.speaksFor(person, proposal) || proposers.idsOf(proposal).contains(person);
  }
}

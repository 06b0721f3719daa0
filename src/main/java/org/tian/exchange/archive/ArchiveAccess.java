package org.tian.exchange.archive;

import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who takes the package of a case: office and director of its committee, its auditors, and the
 * office that hands it over. What stands in it is what each may read.
 */
@Component
class ArchiveAccess {

  private final Proposals proposals;
  private final HandingOfficeAccess handing;
  private final Directory directory;

  ArchiveAccess(Proposals proposals, HandingOfficeAccess handing, Directory directory) {
    this.proposals = proposals;
    this.handing = handing;
    this.directory = directory;
  }

  boolean mayTake(Proposal proposal) {
    return !proposal.isDraft()
        && (directory.holds(
                CurrentActor.get().personId(),
                proposal.getCommitteeCode(),
                Role.OFFICE,
                Role.DIRECTOR,
                Role.AUDITOR)
            || handing.mayChange(proposal.getId()));
  }

  /**
   * The case.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code archive.not-yours}
   */
  Proposal require(long proposalId) {
    Proposal proposal = proposals.read(proposalId);
    if (!mayTake(proposal)) {
      throw Refusal.of("archive.not-yours").asException();
    }
    return proposal;
  }
}

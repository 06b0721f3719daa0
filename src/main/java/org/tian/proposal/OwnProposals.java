package org.tian.proposal;

import org.springframework.stereotype.Component;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Finds the proposal that the acting person speaks for, and turns everybody else away. */
@Component
class OwnProposals {

  private final ProposalRepository repository;
  private final CaseAccess access;
  private final Qualification qualification;

  OwnProposals(ProposalRepository repository, CaseAccess access, Qualification qualification) {
    this.repository = repository;
    this.access = access;
    this.qualification = qualification;
  }

  /**
   * The proposal, for its first proposer or staff of its body.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found} for strangers, {@code
   *     proposal.not-yours} for those who may only read
   */
  Proposal require(long id) {
    String person = CurrentActor.get().personId();
    Proposal proposal =
        repository
            .findById(id)
            .filter(found -> access.maySee(person, found))
            .orElseThrow(CaseAccess::notFound);
    if (!qualification.speaksFor(person, proposal)) {
      throw Refusal.of("proposal.not-yours").asException();
    }
    return proposal;
  }
}

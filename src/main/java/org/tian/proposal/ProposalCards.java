package org.tian.proposal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.CaseDirectory;
import org.tian.organisation.Directory;

/** Tells the engine module what a case is called. */
@Component
class ProposalCards implements CaseDirectory {

  private final ProposalRepository repository;
  private final Directory directory;

  ProposalCards(ProposalRepository repository, Directory directory) {
    this.repository = repository;
    this.directory = directory;
  }

  @Override
  @Transactional(readOnly = true)
  public CaseCard cardOf(long proposalId) {
    Proposal proposal =
        repository
            .findById(proposalId)
            .orElseThrow(
                () -> new IllegalStateException("A process runs for no proposal: " + proposalId));
    String proposer =
        proposal.getBodyCode() == null
            ? directory.personName(proposal.getProposerId())
            : directory.nameOf(proposal.getBodyCode());
    return new CaseCard(
        proposal.getDisplayNumber(), proposal.getTitle(), proposal.getCommitteeCode(), proposer);
  }
}

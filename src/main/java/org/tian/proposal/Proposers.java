package org.tian.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;

/** Who proposes, by name, as letters address them. */
@Service
@Transactional(readOnly = true)
public class Proposers {

  private final CoSigning coSigning;
  private final BodyConfirmations confirmations;
  private final Directory directory;

  Proposers(CoSigning coSigning, BodyConfirmations confirmations, Directory directory) {
    this.coSigning = coSigning;
    this.confirmations = confirmations;
    this.directory = directory;
  }

  /** Names of the first proposer and of all who signed, or of the proposing bodies alone. */
  public List<String> namesOf(Proposal proposal) {
    return proposal.getBodyCode() != null
        ? confirmations.of(proposal).stream()
            .map(BodyConfirmation::getBodyCode)
            .map(directory::nameOf)
            .toList()
        : idsOf(proposal).stream().map(directory::personName).toList();
  }

  /** The first proposer, or who wrote it for the body, and all who signed. */
  public List<String> idsOf(Proposal proposal) {
    return Stream.concat(
            Stream.of(proposal.getProposerId()),
            coSigning.of(proposal.getId()).stream()
                .filter(CoSigner::isSigned)
                .map(CoSigner::getPersonId))
        .toList();
  }
}

package org.tian.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keys of those whose proposal a case is: its bodies, or the first proposer and all who signed. */
@Component
public class CaseSigners {

  private final CoSignerRepository coSigners;
  private final BodyConfirmations confirmations;

  CaseSigners(CoSignerRepository coSigners, BodyConfirmations confirmations) {
    this.coSigners = coSigners;
    this.confirmations = confirmations;
  }

  /** The keys under which they take part in the case, the leading one first. */
  public List<String> of(Proposal proposal) {
    if (proposal.getBodyCode() != null) {
      return confirmations.of(proposal).stream().map(BodyConfirmation::getBodyCode).toList();
    }
    Stream<String> signed =
        coSigners.findByProposalIdOrderById(proposal.getId()).stream()
            .filter(CoSigner::isSigned)
            .map(CoSigner::getPersonId);
    return Stream.concat(Stream.of(proposal.getProposerId()), signed)
        .map(CaseParticipants::personal)
        .distinct()
        .toList();
  }
}

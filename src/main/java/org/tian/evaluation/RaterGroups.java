package org.tian.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/**
 * Who rates: the first proposer of a proposal and of each one merged into it (domain rules §1.5:
 * each proposer is answered separately and so rates separately).
 */
@Component
public class RaterGroups {

  private final Proposals proposals;

  RaterGroups(Proposals proposals) {
    this.proposals = proposals;
  }

  /** The first proposer's group. */
  @Transactional(readOnly = true)
  public String leadOf(long proposalId) {
    return groupOf(proposals.get(proposalId));
  }

  /** All groups, the first proposer's first; one who proposed twice rates once. */
  @Transactional(readOnly = true)
  public List<String> of(long proposalId) {
    Stream<String> merged = proposals.mergedInto(proposalId).stream().map(RaterGroups::groupOf);
    return Stream.concat(Stream.of(leadOf(proposalId)), merged).distinct().toList();
  }

  private static String groupOf(Proposal proposal) {
    return proposal.getProposerGroups().get(0);
  }
}

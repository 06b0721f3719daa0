package org.tian.assignment.endorsement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.proposal.ProposalMerging;
import org.tian.proposal.ProposalWithdrawn;

/** What the chain learns from the proposal; within the transaction of the step. */
@Component
class EndorsementNews {

  private final Endorsements endorsements;

  EndorsementNews(Endorsements endorsements) {
    this.endorsements = endorsements;
  }

  @EventListener
  void on(ProposalWithdrawn news) {
    endorsements.cancel(news.proposalId());
  }

  @EventListener
  void on(ProposalMerging news) {
    endorsements.cancel(news.proposalId());
  }
}

package org.tian.assignment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.proposal.ProposalWithdrawn;
import org.tian.proposal.RehandlingStarted;

/** What the units' tasks learn from the proposal; within the transaction of the step. */
@Component
class ProposalNews {

  private final Handovers handovers;

  ProposalNews(Handovers handovers) {
    this.handovers = handovers;
  }

  @EventListener
  void on(RehandlingStarted news) {
    handovers.handleAgain(news.proposalId());
  }

  @EventListener
  void on(ProposalWithdrawn news) {
    handovers.cancel(news.proposalId());
  }
}

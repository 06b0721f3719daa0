package org.tian.assignment.asking;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.proposal.ProposalMerging;
import org.tian.proposal.ProposalWithdrawn;

/** What the questions to units learn from the proposal; within the transaction of the step. */
@Component
class AskingNews {

  private final UnitConsultations consultations;

  AskingNews(UnitConsultations consultations) {
    this.consultations = consultations;
  }

  @EventListener
  void on(ProposalWithdrawn news) {
    consultations.cancel(news.proposalId());
  }

  @EventListener
  void on(ProposalMerging news) {
    consultations.cancel(news.proposalId());
  }
}

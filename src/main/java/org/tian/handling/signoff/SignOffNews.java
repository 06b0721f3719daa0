package org.tian.handling.signoff;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ReplySent;
import org.tian.proposal.CaseNews;

/** What the sign-off learns from units and replies; within the transaction of the step. */
@Component
class SignOffNews {

  private final Countersignatures countersignatures;
  private final Handovers handovers;
  private final UnitTasks unitTasks;

  SignOffNews(Countersignatures countersignatures, Handovers handovers, UnitTasks unitTasks) {
    this.countersignatures = countersignatures;
    this.handovers = handovers;
    this.unitTasks = unitTasks;
  }

  @EventListener
  void on(CaseNews news) {
    if (news.kind() == CaseNews.Kind.UNITS_CHANGED) {
      countersignatures.followUnits(news.proposalId());
    }
  }

  /** A co-unit may write until the reply goes out; then its opinion is kept as not given. */
  @EventListener
  void on(ReplySent sent) {
    UnitTask lead = unitTasks.get(sent.unitTaskId());
    if (lead.getRole() == UnitRole.LEAD) {
      handovers.closeUnanswered(lead.getProposalId(), lead.getRound());
    }
  }
}

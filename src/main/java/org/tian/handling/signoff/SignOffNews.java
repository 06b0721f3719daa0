package org.tian.handling.signoff;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ReplySent;
import org.tian.proposal.CaseNews;

/** What the sign-off learns from units and replies; within the transaction of the step. */
@Component
class SignOffNews {

  private final SignOffs signOffs;
  private final Countersignatures countersignatures;
  private final Handovers handovers;
  private final UnitTasks unitTasks;
  private final CoUnits coUnits;

  SignOffNews(
      SignOffs signOffs,
      Countersignatures countersignatures,
      Handovers handovers,
      UnitTasks unitTasks,
      CoUnits coUnits) {
    this.signOffs = signOffs;
    this.countersignatures = countersignatures;
    this.handovers = handovers;
    this.unitTasks = unitTasks;
    this.coUnits = coUnits;
  }

  @EventListener
  void on(CaseNews news) {
    if (news.kind() == CaseNews.Kind.UNITS_CHANGED) {
      countersignatures.followUnits(news.proposalId());
    }
  }

  /** Replies that are being looked at now need the leader's word, too, or no more. */
  @EventListener
  void on(LeaderNamed named) {
    signOffs.followLeader(named.proposalId());
  }

  /** A co-unit may write until the reply goes out; then its opinion is kept as not given. */
  @EventListener
  void on(ReplySent sent) {
    UnitTask lead = unitTasks.get(sent.unitTaskId());
    boolean last =
        coUnits.leading(lead.getProposalId(), lead.getRound()).stream()
            .filter(task -> !task.getId().equals(lead.getId()))
            .allMatch(task -> task.getStatus() == UnitTaskStatus.ANSWERED);
    if (lead.getRole().answers() && last) {
      handovers.closeUnanswered(lead.getProposalId(), lead.getRound());
    }
  }
}

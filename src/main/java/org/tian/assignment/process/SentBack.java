package org.tian.assignment.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementRound;
import org.tian.assignment.endorsement.Endorsements;

/** Why a proposal is with the committee's office again. */
@Component
class SentBack {

  private final HandoverPlans plans;
  private final Endorsements endorsements;

  SentBack(HandoverPlans plans, Endorsements endorsements) {
    this.plans = plans;
    this.endorsements = endorsements;
  }

  /**
   * What the handing office, or the leader who did not endorse it, gave as reason; an empty text
   * when it is there for the first time.
   */
  String why(long proposalId) {
    return byHandingOffice(proposalId).or(() -> byLeader(proposalId)).orElse("");
  }

  private Optional<String> byHandingOffice(long proposalId) {
    return plans
        .latest(proposalId)
        .filter(plan -> plan.getStatus() == HandoverPlan.Status.REJECTED)
        .map(HandoverPlan::getDecisionNote);
  }

  private Optional<String> byLeader(long proposalId) {
    return endorsements
        .latest(proposalId)
        .filter(trail -> trail.round().getStatus() == EndorsementRound.Status.RETURNED)
        .flatMap(trail -> trail.lastReturn())
        .map(EndorsementComment::getText);
  }
}

package org.tian.assignment.process;

import org.springframework.stereotype.Component;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;

/** Why a proposal is with the committee's office again. */
@Component
class SentBack {

  private final HandoverPlans plans;

  SentBack(HandoverPlans plans) {
    this.plans = plans;
  }

  /** The reason somebody gave, or an empty text when it is there for the first time. */
  String why(long proposalId) {
    return plans
        .latest(proposalId)
        .filter(plan -> plan.getStatus() == HandoverPlan.Status.REJECTED)
        .map(HandoverPlan::getDecisionNote)
        .orElse("");
  }
}

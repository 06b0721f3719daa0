package org.tian.handling.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;

/**
 * In which phase of a unit's work a talk was held. Work begins when the list is made, or with
 * signing for the proposal where there is none, and ends when the reply goes out. A talk of that
 * very day counts by the moment at which it is entered.
 */
@Component
class ContactPhases {

  private final HandlingPlans plans;
  private final Clock clock;

  ContactPhases(HandlingPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  ContactPhase of(UnitTask task, LocalDate heldOn) {
    if (isPast(task.getAnsweredAt(), heldOn)) {
      return ContactPhase.AFTER;
    }
    return isPast(begin(task), heldOn) ? ContactPhase.DURING : ContactPhase.BEFORE;
  }

  private Instant begin(UnitTask task) {
    return plans
        .of(task.getId())
        .map(HandlingPlan::getPlannedAt)
        .orElseGet(() -> plans.isBeingPlanned(task) ? null : task.getSignedAt());
  }

  /** Whether the day lies after the moment; on its own day, whether the moment has come. */
  private boolean isPast(Instant moment, LocalDate day) {
    return moment != null
        && !day.isBefore(LocalDate.ofInstant(moment, clock.getZone()))
        && !clock.instant().isBefore(moment);
  }
}

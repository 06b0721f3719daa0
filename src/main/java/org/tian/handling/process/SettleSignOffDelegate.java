package org.tian.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.handling.signoff.Countersignatures;
import org.tian.handling.signoff.LeadershipMeetings;
import org.tian.handling.signoff.SignOff;
import org.tian.handling.signoff.SignOffs;

/** {@code Task_SettleSignOff}: what the reply needs besides the three who always look at it. */
@Component
class SettleSignOffDelegate implements JavaDelegate, Undoable {

  private final SignOffs signOffs;
  private final Countersignatures countersignatures;
  private final LeadershipMeetings meetings;

  SettleSignOffDelegate(
      SignOffs signOffs, Countersignatures countersignatures, LeadershipMeetings meetings) {
    this.signOffs = signOffs;
    this.countersignatures = countersignatures;
    this.meetings = meetings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long unitTaskId = HandlingVariables.unitTaskId(execution);
    SignOff run = signOffs.settle(unitTaskId);
    execution.setVariable(
        HandlingVariables.SIGNER_GROUPS, run.getSignerRole().groupsOf(run.getUnitCode()));
    execution.setVariable(
        HandlingVariables.COUNTERSIGNING_NEEDED, !countersignatures.waiting(unitTaskId).isEmpty());
    execution.setVariable(
        HandlingVariables.MEETING_NEEDED,
        run.isMeetingNeeded() && meetings.of(unitTaskId).isEmpty());
    execution.setVariable(HandlingVariables.LEADER_APPROVAL_NEEDED, false);
  }

  /** Each passage of a draft settles anew what it needs. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}

package org.tian.handling.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.handling.Reply;
import org.tian.handling.SignOffCondition;
import org.tian.handling.SignOffStage;
import org.tian.organisation.Directory;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * What has to be there before a reply is signed, passes the handing office and goes out. A case by
 * a model from before has no passage on record, and nothing is asked of it.
 */
@Component
class ReplyGuards implements SignOffCondition {

  private final SignOffs signOffs;
  private final Signers signers;
  private final Countersignatures countersignatures;
  private final LeadershipMeetings meetings;
  private final LeaderApprovals approvals;
  private final Directory directory;

  ReplyGuards(
      SignOffs signOffs,
      Signers signers,
      Countersignatures countersignatures,
      LeadershipMeetings meetings,
      LeaderApprovals approvals,
      Directory directory) {
    this.signOffs = signOffs;
    this.signers = signers;
    this.countersignatures = countersignatures;
    this.meetings = meetings;
    this.approvals = approvals;
    this.directory = directory;
  }

  @Override
  public List<Refusal> against(Reply reply, SignOffStage stage) {
    if (signOffs.latest(reply.getUnitTaskId()).isEmpty()) {
      return List.of();
    }
    return switch (stage) {
      case CHECK -> List.of();
      case SIGN -> againstSigning(reply);
      case OFFICE -> againstSending(reply);
    };
  }

  private List<Refusal> againstSigning(Reply reply) {
    List<Refusal> refusals =
        new ArrayList<>(signers.objections(reply.getUnitTaskId(), CurrentActor.get().personId()));
    refusals.addAll(unsigned(reply));
    boolean meets =
        signOffs.latest(reply.getUnitTaskId()).filter(SignOff::isMeetingNeeded).isPresent();
    if (meets && meetings.of(reply.getUnitTaskId()).isEmpty()) {
      refusals.add(Refusal.of("leadership-meeting.missing"));
    }
    return refusals;
  }

  @Override
  public List<Refusal> againstSending(Reply reply) {
    List<Refusal> refusals = new ArrayList<>(unsigned(reply));
    refusals.addAll(approvals.missing(reply));
    return refusals;
  }

  private List<Refusal> unsigned(Reply reply) {
    List<String> missing = countersignatures.missing(reply.getUnitTaskId());
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Refusal.of(
                "countersigning.missing",
                missing.stream().map(directory::nameOf).collect(Collectors.joining("、"))));
  }
}

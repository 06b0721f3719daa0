package org.tian.handling.signoff;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** The word of the leader who leads the handling, before a signed reply goes on (BJ-3). */
@Service
@Transactional
public class LeaderApprovals {

  private final SignOffs signOffs;
  private final SignOffLog log;
  private final LedHandlings led;
  private final ReplyDrafting drafting;
  private final ReplySignOff replies;
  private final Leaders leaders;
  private final CaseParticipants participants;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  LeaderApprovals(
      SignOffs signOffs,
      SignOffLog log,
      LedHandlings led,
      ReplyDrafting drafting,
      ReplySignOff replies,
      Leaders leaders,
      CaseParticipants participants,
      Directory directory,
      ApplicationEventPublisher events) {
    this.signOffs = signOffs;
    this.log = log;
    this.led = led;
    this.drafting = drafting;
    this.replies = replies;
    this.leaders = leaders;
    this.participants = participants;
    this.directory = directory;
    this.events = events;
  }

  /** Why the passage that runs may not go on without the leader; empty when it may. */
  @Transactional(readOnly = true)
  public List<Refusal> missing(Reply reply) {
    return signOffs
        .latest(reply.getUnitTaskId())
        .filter(run -> run.getLeaderId() != null && !isApproved(run))
        .map(
            run -> List.of(Refusal.of("approval.missing", directory.personName(run.getLeaderId()))))
        .orElse(List.of());
  }

  private boolean isApproved(SignOff run) {
    return log.of(run.getUnitTaskId()).stream()
        .anyMatch(
            entry ->
                entry.getRunNo() == run.getRunNo()
                    && entry.getStep() == SignOffStep.LEADER
                    && entry.isAgreed());
  }

  /**
   * Why the person may not approve in the leader's place. When the leader holds no such post any
   * more, whoever holds it may.
   */
  @Transactional(readOnly = true)
  public List<Refusal> objections(long unitTaskId, String personId) {
    return signOffs
        .latest(unitTaskId)
        .filter(run -> run.getLeaderId() != null && !run.getLeaderId().equals(personId))
        .filter(run -> leaders.find(run.getCommitteeCode(), run.getLeaderId()).isPresent())
        .map(
            run ->
                List.of(
                    Refusal.of(
                        "approval.not-entitled",
                        directory.personName(personId),
                        directory.personName(run.getLeaderId()))))
        .orElse(List.of());
  }

  /**
   * The leader lets the reply go on.
   *
   * @throws org.tian.shared.RefusedException {@code approval.not-entitled}
   */
  public void approve(long unitTaskId, String comment) {
    approve(unitTaskId, comment, null);
  }

  /**
   * The same, signed by hand.
   *
   * @param signatureId handwriting that goes with it, or null
   */
  public void approve(long unitTaskId, String comment, Long signatureId) {
    Reply reply = requireTurn(unitTaskId);
    log.note(reply, SignOffStep.LEADER, true, comment, signatureId);
    events.publishEvent(
        CaseStep.of(
                reply.getCaseKey(),
                "signoff.leader-agreed",
                Map.of("unit", reply.getUnitCode(), "round", reply.getRound()))
            .because(comment.isBlank() ? null : comment));
  }

  /** The leader sends it back to the section, with a reason. */
  public void sendBack(long unitTaskId, String reason) {
    Reply reply = requireTurn(unitTaskId);
    log.note(reply, SignOffStep.LEADER, false, reason);
    replies.sendBackBefore(unitTaskId, SignOffStage.OFFICE, "leader", Map.of(), reason);
  }

  private Reply requireTurn(long unitTaskId) {
    List<Refusal> objections = objections(unitTaskId, CurrentActor.get().principal());
    RefusedException.throwIfAny(objections);
    return drafting.draftOf(unitTaskId).orElseThrow();
  }

  /** Engine group of the leader's post, whose holders are offered the approval. */
  public String groupOf(SignOff run) {
    LedHandling leading = led.of(run.getProposalId()).orElseThrow();
    participants.admit(run.getProposalId(), CaseParticipants.personal(leading.getLeaderId()));
    return leading.getLeaderGroup();
  }
}

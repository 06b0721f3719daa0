package org.tian.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTasks;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Those who look at a draft reply (核稿, 签发, 审核), and its sending. */
@Service
@Transactional
public class ReplySignOff {

  private final ReplyRepository repository;
  private final UnitTasks unitTasks;
  private final LetterNumbers letterNumbers;
  private final ObjectProvider<SignOffCondition> conditions;
  private final ReplyReadiness readiness;
  private final ReplyVersions versions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReplySignOff(
      ReplyRepository repository,
      UnitTasks unitTasks,
      LetterNumbers letterNumbers,
      ObjectProvider<SignOffCondition> conditions,
      ReplyReadiness readiness,
      ReplyVersions versions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.unitTasks = unitTasks;
    this.letterNumbers = letterNumbers;
    this.conditions = conditions;
    this.readiness = readiness;
    this.versions = versions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The stage agrees; refused when another step has to come first or the person may not. The last
   * one lets it out only when all conditions still hold.
   */
  public void approve(long unitTaskId, SignOffStage stage) {
    Reply reply = replyOf(unitTaskId);
    refuse(condition -> condition.against(reply, stage));
    if (stage.isLast()) {
      RefusedException.throwIfAny(readiness.against(unitTasks.get(unitTaskId)));
    }
    reply.approve(stage, CurrentActor.get().personId(), now());
    if (stage == SignOffStage.SIGN) {
      reply.signInPlaceOf(CurrentActor.get().actingFor());
    }
    publish(reply, "handling.reply-agreed." + code(stage), Map.of(), null);
    events.publishEvent(new ReplyLookedAt(reply, stage, true, ""));
  }

  /** The stage sends the draft back to the section, with a reason. */
  public void sendBack(long unitTaskId, SignOffStage stage, String reason) {
    Reply reply = replyOf(unitTaskId);
    reply.sendBack(stage, reason);
    versions.cameBack(reply, stage.name(), CurrentActor.get().personId(), now(), reason);
    unitTasks.backToWork(unitTaskId);
    publish(reply, "handling.reply-sent-back." + code(stage), Map.of(), reason);
    events.publishEvent(new ReplyLookedAt(reply, stage, false, reason));
  }

  /**
   * Somebody beside the three sends the draft back to the section.
   *
   * @param waiting the stage before which they come
   * @param step code of theirs in the trail
   * @param who whom they speak for, for the trail
   */
  public void sendBackBefore(
      long unitTaskId, SignOffStage waiting, String step, Map<String, Object> who, String reason) {
    Reply reply = replyOf(unitTaskId);
    reply.sendBack(waiting, reason);
    versions.cameBack(
        reply, step.toUpperCase(Locale.ROOT), CurrentActor.get().personId(), now(), reason);
    unitTasks.backToWork(unitTaskId);
    publish(reply, "signoff.sent-back." + step, who, reason);
  }

  /** Sends the reply that all have agreed to: letter number, day, and the unit's task is done. */
  public void send(long unitTaskId) {
    Reply reply = replyOf(unitTaskId);
    refuse(condition -> condition.againstSending(reply));
    reply.send(letterNumbers.forReply(reply), now());
    unitTasks.answer(unitTaskId);
    publish(
        reply,
        "handling.reply-sent",
        Map.of(
            "number", reply.getLetterNumber(),
            "resultClass", reply.getResultClass().name(),
            "resultCode", reply.getResultCode()),
        null);
    events.publishEvent(new ReplySent(reply.getId(), unitTaskId, reply.getCaseKey()));
  }

  private void refuse(Function<SignOffCondition, List<Refusal>> question) {
    RefusedException.throwIfAny(
        conditions.orderedStream().flatMap(one -> question.apply(one).stream()).toList());
  }

  private Reply replyOf(long unitTaskId) {
    return repository.findByUnitTaskId(unitTaskId).orElseThrow();
  }

  private void publish(Reply reply, String action, Map<String, Object> details, String reason) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("unit", reply.getUnitCode());
    all.put("round", reply.getRound());
    all.putAll(details);
    events.publishEvent(new CaseStep(reply.getCaseKey(), action, all, reason));
  }

  private static String code(SignOffStage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Why the stage's word stands: a draft that was sent back is the section's. */
  @Transactional(readOnly = true)
  public List<Refusal> standing(long unitTaskId) {
    return replyOf(unitTaskId).getStatus() == ReplyStatus.IN_SIGN_OFF
        ? List.of()
        : List.of(Refusal.of("office.stands.sent-back"));
  }

  /** The stage's agreement is taken back, because the case has gone back to it. */
  public void takeBack(long unitTaskId, SignOffStage stage) {
    Reply reply = replyOf(unitTaskId);
    reply.takeBackApproval(stage);
    repository.saveAndFlush(reply);
    publish(reply, "handling.reply-agreement-taken-back", Map.of("stage", stage.name()), null);
  }
}

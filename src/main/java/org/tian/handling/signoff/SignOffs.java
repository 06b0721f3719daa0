package org.tian.handling.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.shared.CaseStep;

/**
 * Settles what each passage of a draft reply needs. Cases by a model from before have no passage on
 * record and need nothing besides the three who look at every reply.
 */
@Service
@Transactional
public class SignOffs {

  private final SignOffRepository repository;
  private final CountersignatureRepository countersignatures;
  private final SignOffNeeds needs;
  private final LedHandlings led;
  private final CoUnits coUnits;
  private final UnitTasks unitTasks;
  private final ReplyDrafting drafting;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignOffs(
      SignOffRepository repository,
      CountersignatureRepository countersignatures,
      SignOffNeeds needs,
      LedHandlings led,
      CoUnits coUnits,
      UnitTasks unitTasks,
      ReplyDrafting drafting,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.countersignatures = countersignatures;
    this.needs = needs;
    this.led = led;
    this.coUnits = coUnits;
    this.unitTasks = unitTasks;
    this.drafting = drafting;
    this.events = events;
    this.clock = clock;
  }

  /** The passage that runs, or the last one. */
  @Transactional(readOnly = true)
  public Optional<SignOff> latest(long unitTaskId) {
    return repository.findFirstByUnitTaskIdOrderByRunNoDesc(unitTaskId);
  }

  /**
   * The draft was checked: settles what else it needs and asks the co-units whose countersignature
   * of these very words is not there yet.
   */
  public SignOff settle(long unitTaskId) {
    Reply reply = drafting.draftOf(unitTaskId).orElseThrow();
    SignOffNeed need = needs.of(reply);
    int run = latest(unitTaskId).map(SignOff::getRunNo).orElse(0) + 1;
    SignOff signOff =
        repository.saveAndFlush(
            new SignOff(reply, run, need, leaderOf(reply.getProposalId()), now()));
    int asked = need.countersign() ? ask(signOff) : 0;
    events.publishEvent(
        CaseStep.of(
            reply.getCaseKey(),
            "signoff.settled",
            Map.of(
                "unit", reply.getUnitCode(),
                "signer", need.signer().name(),
                "countersigning", asked,
                "meeting", need.meeting(),
                "leader", signOff.getLeaderId() == null ? "" : signOff.getLeaderId())));
    return signOff;
  }

  /** Somebody leads the case since the passages of its replies began, or nobody any more. */
  void followLeader(long proposalId) {
    unitTasks.ofRound(proposalId, unitTasks.currentRound(proposalId)).stream()
        .filter(task -> task.getStatus() == UnitTaskStatus.IN_SIGN_OFF)
        .flatMap(task -> latest(task.getId()).stream())
        .forEach(
            run ->
                run.follow(
                    needs.of(drafting.draftOf(run.getUnitTaskId()).orElseThrow()),
                    leaderOf(proposalId)));
  }

  private String leaderOf(long proposalId) {
    return led.of(proposalId).map(LedHandling::getLeaderId).orElse(null);
  }

  private int ask(SignOff signOff) {
    List<Countersignature> before =
        countersignatures.findByUnitTaskIdOrderById(signOff.getUnitTaskId());
    List<Countersignature> asked =
        coUnits.beside(unitTasks.get(signOff.getUnitTaskId())).stream()
            .filter(task -> before.stream().noneMatch(one -> settles(one, task.getId(), signOff)))
            .map(task -> new Countersignature(signOff, task, now()))
            .toList();
    countersignatures.saveAllAndFlush(asked);
    return asked.size();
  }

  static boolean settles(Countersignature one, long coTaskId, SignOff signOff) {
    return one.getCoTaskId() == coTaskId
        && one.getOutcome() != null
        && one.getOutcome().settles()
        && one.getTextHash().equals(signOff.getTextHash());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

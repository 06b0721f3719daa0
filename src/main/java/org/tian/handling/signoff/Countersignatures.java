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
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.ReplySignOff;
import org.tian.handling.ReplyStatus;
import org.tian.handling.SignOffStage;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseNews.Kind;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Countersigning of the common reply by the co-units (会签). Whether all have signed is told by the
 * rows kept here, never by counters of the engine.
 */
@Service
@Transactional
public class Countersignatures {

  /** Fewest and most characters of a reason for doing without one. */
  public static final int REASON_MIN_LENGTH = 5;

  public static final int REASON_MAX_LENGTH = 1000;

  private final CountersignatureRepository repository;
  private final SignOffs signOffs;
  private final SignOffLog log;
  private final CoUnits coUnits;
  private final UnitTasks unitTasks;
  private final ReplyDrafting drafting;
  private final ReplySignOff signOff;
  private final HandingOfficeAccess office;
  private final CaseAccess cases;
  private final CountersigningEnds ends;
  private final SignOffTelling telling;
  private final Directory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Countersignatures(
      CountersignatureRepository repository,
      SignOffs signOffs,
      SignOffLog log,
      CoUnits coUnits,
      UnitTasks unitTasks,
      ReplyDrafting drafting,
      ReplySignOff signOff,
      HandingOfficeAccess office,
      CaseAccess cases,
      CountersigningEnds ends,
      SignOffTelling telling,
      Directory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.signOffs = signOffs;
    this.log = log;
    this.coUnits = coUnits;
    this.unitTasks = unitTasks;
    this.drafting = drafting;
    this.signOff = signOff;
    this.office = office;
    this.cases = cases;
    this.ends = ends;
    this.telling = telling;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Countersignature> find(long id) {
    return repository.findById(id);
  }

  /** All of a unit's reply over all passages, oldest first. */
  @Transactional(readOnly = true)
  public List<Countersignature> of(long unitTaskId) {
    return repository.findByUnitTaskIdOrderById(unitTaskId);
  }

  /** Those that are being asked in the passage that runs. */
  @Transactional(readOnly = true)
  public List<Countersignature> waiting(long unitTaskId) {
    return ofRun(unitTaskId).stream().filter(Countersignature::isWaiting).toList();
  }

  /** Whether the passage that runs waits for nobody more: all have signed, or one objects. */
  @Transactional(readOnly = true)
  public boolean isOver(long unitTaskId) {
    return isObjected(unitTaskId) || waiting(unitTaskId).isEmpty();
  }

  /** Whether a co-unit has objected in the passage that runs. */
  @Transactional(readOnly = true)
  public boolean isObjected(long unitTaskId) {
    return ofRun(unitTaskId).stream()
        .anyMatch(one -> one.getOutcome() == CountersignOutcome.OBJECT);
  }

  private List<Countersignature> ofRun(long unitTaskId) {
    return signOffs
        .latest(unitTaskId)
        .map(run -> repository.findByUnitTaskIdAndRunNoOrderById(unitTaskId, run.getRunNo()))
        .orElse(List.of());
  }

  /** Codes of the co-units that have not countersigned the words of the passage that runs. */
  @Transactional(readOnly = true)
  public List<String> missing(long unitTaskId) {
    return signOffs
        .latest(unitTaskId)
        .filter(SignOff::isCountersign)
        .map(run -> unsettled(run).stream().map(UnitTask::getUnitCode).toList())
        .orElse(List.of());
  }

  private List<UnitTask> unsettled(SignOff run) {
    List<Countersignature> all = repository.findByUnitTaskIdOrderById(run.getUnitTaskId());
    return coUnits.beside(unitTasks.get(run.getUnitTaskId())).stream()
        .filter(task -> all.stream().noneMatch(one -> SignOffs.settles(one, task.getId(), run)))
        .toList();
  }

  /**
   * The acting head or deputy of the co-unit answers. An objection sends the reply back to the
   * section of the lead unit, and nobody else is asked any more.
   *
   * @throws org.tian.shared.RefusedException {@code countersigning.not-entitled}, {@code
   *     countersigning.decided}, {@code countersigning.no-remark}, {@code
   *     handling.sending-back-needs-reason}, {@code handling.reply-elsewhere}
   */
  public void answer(long id, CountersignOutcome outcome, String words) {
    Countersignature asked = repository.findById(id).orElseThrow();
    requireEntitled(asked);
    requireInSignOff(asked);
    if (outcome == CountersignOutcome.AGREE_WITH_REMARK && words.isBlank()) {
      throw Refusal.at("remark", "countersigning.no-remark").asException();
    }
    settle(asked, outcome, outcome == CountersignOutcome.AGREE ? "" : words);
    if (outcome == CountersignOutcome.OBJECT) {
      log.note(replyOf(asked), SignOffStep.COUNTERSIGN, false, words);
      signOff.sendBackBefore(
          asked.getUnitTaskId(),
          SignOffStage.SIGN,
          "countersign",
          Map.of("coUnit", asked.getUnitCode()),
          words);
      lapseOthers(asked);
    } else {
      log.note(replyOf(asked), SignOffStep.COUNTERSIGN, true, asked.getRemark());
      publish(asked, "signoff.countersigned");
    }
  }

  private void lapseOthers(Countersignature objected) {
    repository
        .findByUnitTaskIdAndRunNoOrderById(objected.getUnitTaskId(), objected.getRunNo())
        .stream()
        .filter(Countersignature::isWaiting)
        .forEach(one -> one.lapse(now()));
  }

  /**
   * The handing office does without a co-unit's countersignature.
   *
   * @param unitTaskId task of the unit that replies
   * @throws org.tian.shared.RefusedException {@code countersigning.not-yours}, {@code
   *     countersigning.dispense-reason}, {@code countersigning.not-missing}
   */
  @WholeStep
  public void dispense(long unitTaskId, String coUnit, String reason) {
    UnitTask lead =
        unitTasks.find(unitTaskId).orElseThrow(() -> Refusal.of("case.not-found").asException());
    cases.requireVisible(lead.getProposalId());
    if (!office.mayChange(lead.getProposalId())) {
      throw Refusal.of("countersigning.not-yours").asException();
    }
    String why = reason == null ? "" : reason.strip();
    if (why.length() < REASON_MIN_LENGTH || why.length() > REASON_MAX_LENGTH) {
      throw Refusal.at(
              "reason", "countersigning.dispense-reason", REASON_MIN_LENGTH, REASON_MAX_LENGTH)
          .asException();
    }
    SignOff run = runningOf(unitTaskId);
    UnitTask coTask =
        unsettled(run).stream()
            .filter(task -> task.getUnitCode().equals(coUnit))
            .findFirst()
            .orElseThrow(() -> Refusal.at("unit", "countersigning.not-missing").asException());
    Countersignature row =
        repository.findByUnitTaskIdAndRunNoOrderById(unitTaskId, run.getRunNo()).stream()
            .filter(one -> one.getCoTaskId() == coTask.getId())
            .findFirst()
            .orElseGet(() -> repository.save(new Countersignature(run, coTask, now())));
    settle(row, CountersignOutcome.DISPENSED, why);
    repository.saveAndFlush(row);
    publish(row, "signoff.dispensed");
    ends.end(row);
  }

  private SignOff runningOf(long unitTaskId) {
    boolean inSignOff =
        drafting
            .draftOf(unitTaskId)
            .filter(reply -> reply.getStatus() == ReplyStatus.IN_SIGN_OFF)
            .isPresent();
    return signOffs
        .latest(unitTaskId)
        .filter(run -> inSignOff && run.isCountersign())
        .orElseThrow(() -> Refusal.at("unit", "countersigning.not-missing").asException());
  }

  /** It is late: kept with it, and told to the co-unit, the lead unit and the office, once. */
  public void remind(long id) {
    Countersignature asked = repository.findById(id).orElseThrow();
    if (asked.remind(now())) {
      publish(asked, "signoff.countersigning-late");
      telling.tellOfCoUnit(unitTasks.get(asked.getCoTaskId()), Kind.COUNTERSIGNING_LATE);
    }
  }

  /** Units of the case were changed: nobody waits for those that have no part in it any more. */
  void followUnits(long proposalId) {
    repository.findByProposalIdAndOutcomeIsNullOrderById(proposalId).stream()
        .filter(one -> unitTasks.get(one.getCoTaskId()).getStatus().isGone())
        .forEach(
            one -> {
              one.lapse(now());
              repository.saveAndFlush(one);
              ends.end(one);
            });
  }

  private void requireEntitled(Countersignature asked) {
    String person = CurrentActor.get().personId();
    if (!directory.holds(person, asked.getUnitCode(), Role.HEAD, Role.DEPUTY)) {
      throw Refusal.of(
              "countersigning.not-entitled",
              directory.personName(person),
              directory.nameOf(asked.getUnitCode()))
          .asException();
    }
  }

  /** Not when the draft has gone back to the section since. */
  private void requireInSignOff(Countersignature asked) {
    boolean running =
        signOffs.latest(asked.getUnitTaskId()).map(SignOff::getRunNo).orElse(0) == asked.getRunNo();
    if (!running || replyOf(asked).getStatus() != ReplyStatus.IN_SIGN_OFF) {
      throw Refusal.of("handling.reply-elsewhere").asException();
    }
  }

  private Reply replyOf(Countersignature asked) {
    return drafting.draftOf(asked.getUnitTaskId()).orElseThrow();
  }

  private void settle(Countersignature row, CountersignOutcome outcome, String words) {
    String person = CurrentActor.get().personId();
    row.settle(outcome, words, person, directory.signedName(), now());
  }

  private void publish(Countersignature one, String action) {
    events.publishEvent(
        CaseStep.of(
                one.getCaseKey(),
                action,
                Map.of(
                    "unit", unitTasks.get(one.getUnitTaskId()).getUnitCode(),
                    "coUnit", one.getUnitCode()))
            .because(one.getRemark()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Period;
import org.tian.shared.Refusal;
import org.tian.shared.SharedWork;
import org.tian.shared.WorkingDays;

/** The units' tasks of a proposal and the steps a unit takes on its own task. */
@Service
@Transactional
public class UnitTasks {

  private final UnitTaskRepository repository;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final UnitNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UnitTasks(
      UnitTaskRepository repository,
      CommitteeSettings settings,
      WorkingDays workingDays,
      UnitNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.settings = settings;
    this.workingDays = workingDays;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /** One task; a missing one is a fault of the caller. */
  @Transactional(readOnly = true)
  public UnitTask get(long unitTaskId) {
    return repository.findById(unitTaskId).orElseThrow();
  }

  /** One task, for callers who do not know whether it exists. */
  @Transactional(readOnly = true)
  public Optional<UnitTask> find(long unitTaskId) {
    return repository.findById(unitTaskId);
  }

  /** All tasks of a proposal over all rounds, returned and cancelled ones too, oldest first. */
  @Transactional(readOnly = true)
  public List<UnitTask> ofProposal(long proposalId) {
    return repository.findByProposalIdOrderById(proposalId);
  }

  /** Tasks of one round, oldest first. */
  @Transactional(readOnly = true)
  public List<UnitTask> ofRound(long proposalId, int round) {
    return repository.findByProposalIdAndRoundOrderById(proposalId, round);
  }

  /** Round of handling in which the proposal is, from 1; 0 before the hand-over. */
  @Transactional(readOnly = true)
  public int currentRound(long proposalId) {
    return repository.lastRound(proposalId);
  }

  /** Tasks of the current round that no unit has signed for. */
  @Transactional(readOnly = true)
  public List<UnitTask> offered(long proposalId) {
    return SharedWork.once(lastRoundOf(proposalId), () -> repository.ofLastRound(proposalId))
        .stream()
        .filter(task -> task.getStatus() == UnitTaskStatus.OFFERED)
        .toList();
  }

  /** Under what the tasks of a last round are remembered; forgotten when one is added. */
  static Object lastRoundOf(long proposalId) {
    return List.of("unit-tasks", proposalId);
  }

  /** The last day on which the unit may ask to return the proposal. */
  @Transactional(readOnly = true)
  public LocalDate lastReturnDay(UnitTask task) {
    int days = settings.number(task.getCommitteeCode(), CommitteeSetting.RETURN_WORKING_DAYS);
    LocalDate offeredOn = LocalDate.ofInstant(task.getOfferedAt(), clock.getZone());
    return workingDays.lastDay(offeredOn, new Period(days, Period.Unit.WORKING_DAYS));
  }

  /** The unit signs for the proposal (签收). */
  public void signFor(long unitTaskId) {
    UnitTask task = get(unitTaskId);
    task.signFor(now());
    publish(task, "assignment.signed-for", Map.of(), null);
  }

  /** Why the unit's answer to the hand-over stands: it asked for a return, or has done more. */
  @Transactional(readOnly = true)
  public List<Refusal> standing(long unitTaskId) {
    return get(unitTaskId).getStatus() == UnitTaskStatus.IN_WORK
        ? List.of()
        : List.of(Refusal.of("office.stands.told"));
  }

  /** The signing is taken back, because the case has gone back to it. */
  public void takeBackSigning(long unitTaskId) {
    UnitTask task = get(unitTaskId);
    task.takeBackSigning();
    publish(task, "assignment.signing-taken-back", Map.of(), null);
  }

  /** Refuses a unit that already has a part in this round beside the task. */
  void refuseUnitThatIsThere(UnitTask task, String newUnit) {
    boolean alreadyThere =
        ofRound(task.getProposalId(), task.getRound()).stream()
            .filter(other -> !other.getId().equals(task.getId()))
            .filter(other -> !other.getStatus().isGone())
            .anyMatch(other -> other.getUnitCode().equals(newUnit));
    if (alreadyThere) {
      throw Refusal.at("newUnit", "assignment.unit-already-there").asException();
    }
  }

  /**
   * Nobody has signed for the task in time: kept with it, and told to the unit's head and the
   * handing office, once.
   */
  public void remindSignFor(long unitTaskId) {
    UnitTask task = get(unitTaskId);
    if (task.remindSignFor(now())) {
      publish(task, "assignment.sign-for-overdue", Map.of(), null);
      news.tellOverdue(task);
    }
  }

  /**
   * The handing office has changed the units; this task is no longer to be done. Nothing is left to
   * do for one that was closed without an answer.
   */
  public void release(long unitTaskId) {
    UnitTask task = get(unitTaskId);
    if (task.getStatus() != UnitTaskStatus.UNANSWERED) {
      task.release();
      publish(task, "assignment.task-released", Map.of(), null);
    }
  }

  /** A draft reply goes to be checked and signed; recorded by the module that holds the reply. */
  public void startSignOff(long unitTaskId) {
    get(unitTaskId).startSignOff();
  }

  /** A draft reply comes back to the section; recorded by the module that holds the reply. */
  public void backToWork(long unitTaskId) {
    get(unitTaskId).backToWork();
  }

  /** The unit's answer is sent; recorded by the module that holds it. */
  public void answer(long unitTaskId) {
    get(unitTaskId).answer(now());
  }

  private void publish(UnitTask task, String action, Map<String, Object> details, String reason) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("unit", task.getUnitCode());
    all.put("round", task.getRound());
    all.putAll(details);
    events.publishEvent(new CaseStep(task.getCaseKey(), action, all, reason));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

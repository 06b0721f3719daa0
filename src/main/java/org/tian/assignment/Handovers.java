package org.tian.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.proposal.CaseNews.Kind;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.CaseProgress;
import org.tian.shared.CaseStep;
import org.tian.shared.Refusal;
import org.tian.shared.SharedWork;

/** Gives tasks to units: at the hand-over, after a granted return, and for another round. */
@Service
@Transactional
public class Handovers {

  private final UnitTaskRepository repository;
  private final UnitReturnRepository returns;
  private final HandoverPlans plans;
  private final AssignableUnits assignable;
  private final Endorsements endorsements;
  private final CaseParticipants participants;
  private final UnitReaders readers;
  private final CaseProgress progress;
  private final UnitMoves moves;
  private final UnitNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Handovers(
      UnitTaskRepository repository,
      UnitReturnRepository returns,
      HandoverPlans plans,
      AssignableUnits assignable,
      Endorsements endorsements,
      CaseParticipants participants,
      UnitReaders readers,
      CaseProgress progress,
      UnitMoves moves,
      UnitNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.returns = returns;
    this.plans = plans;
    this.assignable = assignable;
    this.endorsements = endorsements;
    this.participants = participants;
    this.readers = readers;
    this.progress = progress;
    this.moves = moves;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Hands the proposal to the units of the approved plan; they may read the case from now on.
   *
   * @throws org.tian.shared.RefusedException {@code assignment.no-plan}, {@code
   *     assignment.handed-over-before}, {@code endorsement.missing}
   */
  public List<UnitTask> handOver(long proposalId, String caseKey) {
    HandoverPlan plan =
        plans
            .latest(proposalId)
            .filter(latest -> latest.getStatus() == HandoverPlan.Status.APPROVED)
            .orElseThrow(() -> Refusal.of("assignment.no-plan").asException());
    if (repository.lastRound(proposalId) > 0) {
      throw Refusal.of("assignment.handed-over-before").asException();
    }
    endorsements.requireEndorsed(proposalId);
    Instant now = now();
    List<UnitTask> tasks =
        plan.getUnits().stream()
            .filter(unit -> unit.role().handles())
            .map(unit -> UnitTask.offer(proposalId, caseKey, plan.getCommitteeCode(), unit, now))
            .map(this::give)
            .toList();
    plan.getUnits().stream()
        .filter(unit -> unit.role() == UnitRole.READING)
        .forEach(unit -> letRead(proposalId, caseKey, unit.unitCode()));
    progress.handOver(proposalId);
    news.tellUnits(proposalId, Kind.HANDED_OVER, tasks, "");
    return tasks;
  }

  /** 参阅: the unit may read the case and has nothing to answer. */
  void letRead(long proposalId, String caseKey, String unitCode) {
    participants.admit(proposalId, unitCode);
    events.publishEvent(CaseStep.of(caseKey, "assignment.given-to-read", Map.of("unit", unitCode)));
  }

  /** Gives the task of a granted return to the unit that was named. */
  public UnitTask reassign(long unitTaskId) {
    UnitTask old = repository.findById(unitTaskId).orElseThrow();
    UnitTask replacement = give(old.offerTo(old.getReassignedTo(), now()));
    old.replacedBy(replacement);
    readers.leave(old.getProposalId(), old.getUnitCode());
    news.tellUnits(old.getProposalId(), Kind.REASSIGNED, "");
    return replacement;
  }

  /**
   * Opens the next round: each unit that answered in the last one, or its successor, is asked
   * again. Co-units are not asked again; what was answered stays as it is.
   */
  public List<UnitTask> handleAgain(long proposalId) {
    Instant now = now();
    List<UnitTask> again =
        repository
            .findByProposalIdAndRoundOrderById(proposalId, repository.lastRound(proposalId))
            .stream()
            .filter(task -> task.getRole().answers())
            .filter(task -> task.getStatus() == UnitTaskStatus.ANSWERED)
            .map(task -> task.offerAgain(assignable.today(task.getUnitCode()), now))
            .map(this::give)
            .toList();
    news.tellUnits(proposalId, Kind.HANDED_OVER, again, "");
    return again;
  }

  /**
   * Ends what co-units still have to do in a round whose reply has gone out: they are kept as not
   * having answered. One that runs by a model without an end for it stays open.
   */
  public void closeUnanswered(long proposalId, int round) {
    repository.findByProposalIdAndRoundOrderById(proposalId, round).stream()
        .filter(task -> task.getRole() == UnitRole.CO && task.getStatus().isOpen())
        .forEach(this::closeUnanswered);
  }

  private void closeUnanswered(UnitTask task) {
    UnitTaskStatus before = task.getStatus();
    task.closeUnanswered();
    if (!moves.end(task)) {
      task.staysOpen(before);
      return;
    }
    returns.findByProposalIdOrderById(task.getProposalId()).stream()
        .filter(asked -> asked.getUnitTaskId() == task.getId() && asked.getState().isOpen())
        .forEach(UnitReturn::lapse);
    publish(task, "assignment.task-unanswered");
  }

  /** Ends every open task of a withdrawn proposal. */
  public void cancel(long proposalId) {
    repository.findByProposalIdOrderById(proposalId).stream()
        .filter(UnitTask::cancel)
        .forEach(task -> publish(task, "assignment.task-cancelled"));
    returns.findByProposalIdOrderById(proposalId).stream()
        .filter(asked -> asked.getState().isOpen())
        .forEach(UnitReturn::lapse);
  }

  /** Gives a task to its unit, which may read the case from now on. */
  UnitTask give(UnitTask task) {
    UnitTask given = repository.saveAndFlush(task);
    SharedWork.forget(UnitTasks.lastRoundOf(given.getProposalId()));
    participants.admit(given.getProposalId(), given.getUnitCode());
    publish(given, "assignment.task-offered");
    return given;
  }

  private void publish(UnitTask task, String action) {
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            action,
            Map.of(
                "unit", task.getUnitCode(),
                "role", task.getRole().name(),
                "round", task.getRound())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

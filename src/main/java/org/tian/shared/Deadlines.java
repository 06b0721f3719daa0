package org.tian.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the deadlines of a case, explains them, and moves them: by a pause, an extension or another
 * calendar. A day ends at 23:59:59 in the zone of the system's clock; a period in hours ends to the
 * second.
 *
 * <p>Asks nobody whether they may: the module that owns the deadline has done so.
 */
@Service("deadlineBook")
public class Deadlines {

  private final DeadlineRepository repository;
  private final DeadlinePauseRepository pauses;
  private final DeadlineExtensionRepository extensions;
  private final DeadlineMoveRepository moves;
  private final DeadlineCounting counting;
  private final DeadlineMoving moving;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Clock clock;

  Deadlines(
      DeadlineRepository repository,
      DeadlinePauseRepository pauses,
      DeadlineExtensionRepository extensions,
      DeadlineMoveRepository moves,
      DeadlineCounting counting,
      DeadlineMoving moving,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Clock clock) {
    this.repository = repository;
    this.pauses = pauses;
    this.extensions = extensions;
    this.moves = moves;
    this.counting = counting;
    this.moving = moving;
    this.settings = settings;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Opens a deadline that starts now; a rule whose clock goes on ({@link
   * DeadlineRule#isKeptOnReturn}) gives the one that already runs for the subject. A task and the
   * timer on it ask at the same moment and get the same clock.
   *
   * @param subject what the clock runs for, such as a process instance id
   */
  @Transactional
  public Deadline open(String caseKey, String subject, DeadlineRule rule, String committeeCode) {
    return running(subject, rule)
        .filter(last -> rule.isKeptOnReturn() || last.isOpen() && last.isOpenedAt(now()))
        .orElseGet(() -> start(caseKey, subject, rule, committeeCode));
  }

  private Deadline start(String caseKey, String subject, DeadlineRule rule, String committeeCode) {
    return openFor(caseKey, subject, rule, settings.period(committeeCode, rule), committeeCode);
  }

  /**
   * Opens a deadline of a length that the domain has chosen, such as the shorter one while a
   * session sits.
   */
  @Transactional
  public Deadline openFor(
      String caseKey, String subject, DeadlineRule rule, Period period, String committeeCode) {
    LocalDate today = LocalDate.now(clock);
    return begin(
        new Deadline(
            caseKey,
            subject,
            rule,
            period,
            committeeCode,
            today,
            counting.firstEnd(workingDays, today, period, now()),
            now()));
  }

  /**
   * Opens a deadline of the rule's length that is counted from a day of the domain's choice, such
   * as one that was promised.
   */
  @Transactional
  public Deadline openFrom(
      String caseKey, String subject, DeadlineRule rule, LocalDate from, String committeeCode) {
    Period period = settings.period(committeeCode, rule);
    return begin(
        new Deadline(
            caseKey,
            subject,
            rule,
            period,
            committeeCode,
            from,
            counting.firstEnd(workingDays, from, period, now()),
            now()));
  }

  private Deadline begin(Deadline deadline) {
    Deadline begun = repository.saveAndFlush(deadline);
    SharedWork.remember(lastOf(begun.getSubject(), begun.getRule()), begun);
    return begun;
  }

  private static Object lastOf(String subject, DeadlineRule rule) {
    return List.of("deadline", String.valueOf(subject), rule);
  }

  /** What a deadline ran for has come back (退回、撤回): it runs on to the same end. */
  @Transactional
  public void goOn(Deadline deadline) {
    if (!deadline.isOpen()) {
      deadline.goOn();
      repository.save(deadline);
    }
  }

  /** What a deadline ran for is done; nothing happens when that is known. */
  @Transactional
  public void close(long deadlineId) {
    repository.findById(deadlineId).ifPresent(deadline -> deadline.close(now()));
  }

  /** Everything that ran for one of the subjects is done. */
  @Transactional
  public void closeAll(Collection<String> subjects) {
    repository
        .findBySubjectInAndClosedAtIsNull(subjects)
        .forEach(deadline -> deadline.close(now()));
  }

  /** Those that run for one of the subjects and stand still for nobody, oldest first. */
  public List<Deadline> runningFor(Collection<String> subjects) {
    return repository.findBySubjectInAndClosedAtIsNull(subjects).stream()
        .filter(deadline -> !deadline.isPaused())
        .filter(deadline -> !deadline.getDueAt().isBefore(clock.instant()))
        .sorted(Comparator.comparing(Deadline::getId))
        .toList();
  }

  /** The clock of this rule that was opened last for the subject. */
  public Optional<Deadline> running(String subject, DeadlineRule rule) {
    return Optional.ofNullable(
        SharedWork.once(
            lastOf(subject, rule),
            () ->
                repository.findFirstBySubjectAndRuleNameOrderByIdDesc(subject, rule).orElse(null)));
  }

  public Optional<Deadline> find(long deadlineId) {
    return repository.findById(deadlineId);
  }

  /** Those of some deadlines that stand still. */
  public List<Deadline> pausedAmong(Collection<Long> deadlineIds) {
    return repository.findAllById(deadlineIds).stream().filter(Deadline::isPaused).toList();
  }

  public List<Deadline> ofCase(String caseKey) {
    return repository.findByCaseKeyOrderById(caseKey);
  }

  /** How the date came about, day by day; a pause that lasts counts up to today. */
  public List<WorkingDays.CountedDay> explain(Deadline deadline) {
    return counting.explain(workingDays, deadline, counting.changesOf(List.of(deadline)));
  }

  /** When a deadline stood still, oldest first. */
  public List<DeadlinePause> pausesOf(long deadlineId) {
    return pauses.findByDeadlineIdInOrderById(List.of(deadlineId));
  }

  /** How it was prolonged, oldest first. */
  public List<DeadlineExtension> extensionsOf(long deadlineId) {
    return extensions.findByDeadlineIdInOrderById(List.of(deadlineId));
  }

  /** Each time it moved, oldest first. */
  public List<DeadlineMove> movesOf(long deadlineId) {
    return moves.findByDeadlineIdOrderById(deadlineId);
  }

  /**
   * The clock stops: from today on no day counts.
   *
   * @throws RefusedException {@code deadline.closed}, {@code deadline.paused} or {@code
   *     deadline.over} when it does not run
   */
  @Transactional
  public void pause(long deadlineId, String reason) {
    Deadline deadline = running(deadlineId);
    LocalDate today = LocalDate.now(clock);
    pauses.saveAndFlush(new DeadlinePause(deadlineId, today, now(), person(), reason));
    deadline.pause(today);
    moving.tell(
        DeadlineMoved.of(deadline, deadline.getDueAt(), null, DeadlineMove.Cause.PAUSE), reason);
  }

  /**
   * The clock goes on: today counts again.
   *
   * @throws RefusedException {@code deadline.not-paused} when it runs
   */
  @Transactional
  public void resume(long deadlineId, String reason) {
    Deadline deadline = open(deadlineId);
    if (!deadline.isPaused()) {
      throw Refusal.of("deadline.not-paused").asException();
    }
    pausesOf(deadlineId).stream()
        .filter(pause -> pause.getResumedOn() == null)
        .forEach(pause -> pause.resume(LocalDate.now(clock), now(), person(), reason));
    pauses.flush();
    deadline.resume(counting.endOf(workingDays, deadline, counting.changesOf(List.of(deadline))));
    moving.tell(
        DeadlineMoved.of(deadline, null, deadline.getDueAt(), DeadlineMove.Cause.RESUME), reason);
  }

  /**
   * Prolongs a deadline. What was asked for in time may be granted when it is over; an end on a day
   * off moves on to the next working day.
   *
   * @throws RefusedException {@code deadline.closed} or {@code deadline.paused}
   */
  @Transactional
  public void extend(long deadlineId, DeadlineExtension.Grant grant) {
    Deadline deadline = open(deadlineId);
    if (deadline.isPaused()) {
      throw Refusal.of("deadline.paused").asException();
    }
    Instant before = deadline.getDueAt();
    extensions.saveAndFlush(new DeadlineExtension(deadline, LocalDate.now(clock), grant, now()));
    deadline.moveTo(counting.endOf(workingDays, deadline, counting.changesOf(List.of(deadline))));
    moving.tell(
        DeadlineMoved.of(deadline, before, deadline.getDueAt(), DeadlineMove.Cause.EXTENSION),
        grant.reason());
  }

  private Deadline open(long deadlineId) {
    Deadline deadline = repository.findById(deadlineId).orElseThrow();
    if (!deadline.isOpen()) {
      throw Refusal.of("deadline.closed").asException();
    }
    return deadline;
  }

  private Deadline running(long deadlineId) {
    Deadline deadline = open(deadlineId);
    if (deadline.isPaused()) {
      throw Refusal.of("deadline.paused").asException();
    }
    if (deadline.getDueAt().isBefore(clock.instant())) {
      throw Refusal.of("deadline.over", deadline.getDueAt()).asException();
    }
    return deadline;
  }

  private static String person() {
    return Objects.toString(CurrentActor.get().personId(), "");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

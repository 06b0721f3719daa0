package org.tian.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the deadlines of a case and explains them. A day ends at 23:59:59 in the zone of the
 * system's clock; a period in hours ends to the second.
 */
@Service("deadlineBook")
public class Deadlines {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final DeadlineRepository repository;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Clock clock;

  Deadlines(
      DeadlineRepository repository,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Clock clock) {
    this.repository = repository;
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
    if (rule.isKeptOnReturn()) {
      return repository
          .findFirstBySubjectAndRuleNameOrderByIdDesc(subject, rule)
          .orElseGet(() -> start(caseKey, subject, rule, committeeCode));
    }
    return repository
        .findFirstBySubjectAndRuleNameOrderByIdDesc(subject, rule)
        .filter(last -> last.isOpenedAt(now()))
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
    return repository.saveAndFlush(
        new Deadline(
            caseKey, subject, rule, period, committeeCode, today, endOf(today, period), now()));
  }

  /**
   * Opens a deadline of the rule's length that is counted from a day of the domain's choice, such
   * as one that was promised.
   */
  @Transactional
  public Deadline openFrom(
      String caseKey, String subject, DeadlineRule rule, LocalDate from, String committeeCode) {
    Period period = settings.period(committeeCode, rule);
    return repository.saveAndFlush(
        new Deadline(
            caseKey, subject, rule, period, committeeCode, from, endOf(from, period), now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Hours end at their second, all else at the end of a day. */
  private Instant endOf(LocalDate today, Period period) {
    return period.unit() == Period.Unit.HOURS
        ? now().plus(Duration.ofHours(period.count()))
        : workingDays.lastDay(today, period).atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
  }

  /** The clock of this rule that was opened last for the subject. */
  public Optional<Deadline> running(String subject, DeadlineRule rule) {
    return repository.findFirstBySubjectAndRuleNameOrderByIdDesc(subject, rule);
  }

  public List<Deadline> ofCase(String caseKey) {
    return repository.findByCaseKeyOrderById(caseKey);
  }

  /** How the date came about, day by day. */
  public List<WorkingDays.CountedDay> explain(Deadline deadline) {
    return workingDays.explain(deadline.getStartsOn(), deadline.getPeriod());
  }
}

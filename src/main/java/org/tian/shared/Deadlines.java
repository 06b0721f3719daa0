package org.tian.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the deadlines of a case and explains them. A day ends at 23:59:59 in the zone of the
 * system's clock.
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
   * DeadlineRule#isKeptOnReturn}) gives the one that already runs for the subject.
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
    return start(caseKey, subject, rule, committeeCode);
  }

  private Deadline start(String caseKey, String subject, DeadlineRule rule, String committeeCode) {
    Period period = settings.period(committeeCode, rule);
    LocalDate today = LocalDate.now(clock);
    Instant dueAt =
        workingDays.lastDay(today, period).atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    return repository.saveAndFlush(
        new Deadline(
            caseKey,
            subject,
            rule,
            period,
            committeeCode,
            today,
            dueAt,
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  public List<Deadline> ofCase(String caseKey) {
    return repository.findByCaseKeyOrderById(caseKey);
  }

  /** How the date came about, day by day. */
  public List<WorkingDays.CountedDay> explain(Deadline deadline) {
    return workingDays.explain(deadline.getStartsOn(), deadline.getPeriod());
  }
}

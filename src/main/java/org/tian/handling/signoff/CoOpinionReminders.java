package org.tian.handling.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.signoff.CoOpinionReminder.Kind;
import org.tian.proposal.CaseNews;
import org.tian.shared.CaseStep;

/**
 * Tells a co-unit, the lead unit and the handing office that an opinion is nearly due, and that it
 * is late; each once (domain rules §6 no. 5). The lead unit's clock goes on all the same.
 */
@Service
@Transactional
public class CoOpinionReminders {

  private final CoOpinionReminderRepository repository;
  private final CoOpinionStanding standing;
  private final UnitTasks unitTasks;
  private final SignOffTelling telling;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CoOpinionReminders(
      CoOpinionReminderRepository repository,
      CoOpinionStanding standing,
      UnitTasks unitTasks,
      SignOffTelling telling,
      ApplicationEventPublisher events,
      Clock clock) {
    this.repository = repository;
    this.standing = standing;
    this.unitTasks = unitTasks;
    this.telling = telling;
    this.events = events;
    this.clock = clock;
  }

  /** A clock on the opinion has run out: the one before its last day, or the last day itself. */
  public void remind(long coTaskId) {
    UnitTask task = unitTasks.get(coTaskId);
    Kind kind = clock.instant().isBefore(standing.dueOf(task)) ? Kind.SOON : Kind.LATE;
    if (task.getStatus() != UnitTaskStatus.IN_WORK
        || repository.existsByUnitTaskIdAndKind(coTaskId, kind)) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    repository.saveAndFlush(new CoOpinionReminder(coTaskId, kind, now));
    events.publishEvent(
        CaseStep.of(
            task.getCaseKey(),
            kind == Kind.LATE ? "signoff.co-opinion-late" : "signoff.co-opinion-soon",
            Map.of("unit", task.getUnitCode(), "round", task.getRound())));
    telling.tellOfCoUnit(
        task, kind == Kind.LATE ? CaseNews.Kind.CO_OPINION_LATE : CaseNews.Kind.CO_OPINION_SOON);
  }
}

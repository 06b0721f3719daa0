package org.tian.handling.clocks;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;

/** Which deadline is a unit's own: that of its reply, or of its opinion as a co-unit. */
@Component
class UnitClocks {

  /** Rules that an office may stop and that may be prolonged. */
  private static final Set<DeadlineRule> MOVABLE =
      Set.of(DeadlineRule.REPLY, DeadlineRule.RE_REPLY, DeadlineRule.CO_OPINION);

  /** Reminders that stop and move with the clock they remind of. */
  private static final Map<DeadlineRule, DeadlineRule> REMINDERS =
      Map.of(DeadlineRule.CO_OPINION, DeadlineRule.CO_OPINION_REMINDER);

  private final ClockSteps steps;
  private final UnitTasks tasks;
  private final Deadlines book;

  UnitClocks(ClockSteps steps, UnitTasks tasks, Deadlines book) {
    this.steps = steps;
    this.tasks = tasks;
    this.book = book;
  }

  static boolean isMovable(Deadline deadline) {
    return MOVABLE.contains(deadline.getRule());
  }

  /** The deadline that runs for a unit's task; empty when none does. */
  Optional<Deadline> of(UnitTask task) {
    return steps
        .clockOf(task)
        .flatMap(
            instance ->
                MOVABLE.stream().flatMap(rule -> book.running(instance, rule).stream()).findFirst())
        .filter(Deadline::isOpen);
  }

  /** The unit's task a deadline runs for; empty when it is no unit's own or has ended. */
  Optional<UnitTask> taskOf(Deadline deadline) {
    return isMovable(deadline) && deadline.isOpen()
        ? steps.unitTaskOf(deadline.getSubject()).flatMap(tasks::find)
        : Optional.empty();
  }

  /** The reminder that moves with a deadline, while it has not fired. */
  Optional<Deadline> reminderOf(Deadline deadline) {
    return Optional.ofNullable(REMINDERS.get(deadline.getRule()))
        .flatMap(rule -> book.running(deadline.getSubject(), rule))
        .filter(Deadline::isOpen);
  }
}

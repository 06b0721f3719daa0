package org.tian.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.shared.WorkingDays;

/** Says how much time is left, counted in working days as offices count. */
@Component
class DueViews {

  /** From so many working days on a due day counts as near. */
  private static final int NEAR = 2;

  private static final int MINUTES = 60;

  private final WorkingDays workingDays;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  DueViews(WorkingDays workingDays, Formats formats, Texts texts, Clock clock) {
    this.workingDays = workingDays;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  DueView of(Instant dueAt) {
    if (dueAt == null) {
      return new DueView("none", "", texts.of("desk.due.none"));
    }
    if (!formats.isEndOfDay(dueAt)) {
      return ofHours(dueAt);
    }
    LocalDate due = formats.dayOf(dueAt);
    LocalDate today = formats.today();
    String day = formats.weekday(due);
    if (due.isBefore(today)) {
      return new DueView("late", day, late(between(due, today)));
    }
    if (due.isEqual(today)) {
      return new DueView("near", day, texts.of("desk.due.today"));
    }
    int left = between(today, due);
    return new DueView(left <= NEAR ? "near" : "good", day, texts.of("desk.due.left", left));
  }

  /** A time limit in hours ends in the midst of a day, so the minute is told. */
  private DueView ofHours(Instant dueAt) {
    String moment = formats.moment(dueAt);
    long minutes = Duration.between(clock.instant(), dueAt).toMinutes();
    if (minutes < 0) {
      return new DueView("late", moment, texts.of("desk.due.late"));
    }
    return new DueView(
        "near",
        moment,
        minutes < MINUTES
            ? texts.of("desk.due.minutes", minutes)
            : texts.of("desk.due.hours", minutes / MINUTES));
  }

  private String late(int workingDaysLate) {
    return workingDaysLate == 0
        ? texts.of("desk.due.late")
        : texts.of("desk.due.late-by", workingDaysLate);
  }

  /** Working days after the first day up to and with the last. */
  private int between(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1).datesUntil(to.plusDays(1)).filter(workingDays::isWorkingDay).count();
  }
}

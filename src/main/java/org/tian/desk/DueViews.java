package org.tian.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.Deadline;
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.shared.TrafficLight;
import org.tian.shared.WorkingDays;

/** Says how much time is left, counted in working days as offices count. */
@Component
class DueViews {

  private static final int MINUTES = 60;

  private final TrafficLight trafficLight;
  private final WorkingDays workingDays;
  private final Formats formats;
  private final Texts texts;
  private final Clock clock;

  DueViews(
      TrafficLight trafficLight,
      WorkingDays workingDays,
      Formats formats,
      Texts texts,
      Clock clock) {
    this.trafficLight = trafficLight;
    this.workingDays = workingDays;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  /** The due day of a task; one whose deadline stands still has none. */
  DueView of(WorkItem item) {
    if (item.deadlineId() == null) {
      return of(item.dueAt(), item.committeeCode());
    }
    DueView view =
        item.dueAt() == null && item.state() == WorkItem.State.OPEN
            ? paused()
            : of(item.dueAt(), item.committeeCode());
    return view.explainedAt(item.deadlineId());
  }

  /** The end of a deadline. */
  DueView of(Deadline deadline) {
    DueView view =
        deadline.isPaused() ? paused() : of(deadline.getDueAt(), deadline.getCommitteeCode());
    return view.explainedAt(deadline.getId());
  }

  private DueView paused() {
    return new DueView(TrafficLight.Light.PAUSED.code(), "", texts.of("deadline.light.paused"));
  }

  /** A due day by the usual threshold, where no committee is known. */
  DueView of(Instant dueAt) {
    return of(dueAt, null);
  }

  /** A due day by the committee's threshold. */
  DueView of(Instant dueAt, String committeeCode) {
    if (dueAt == null) {
      return new DueView(TrafficLight.Light.NONE.code(), "", texts.of("desk.due.none"));
    }
    String light = trafficLight.of(dueAt, committeeCode).code();
    if (!formats.isEndOfDay(dueAt)) {
      return new DueView(light, formats.moment(dueAt), hours(dueAt));
    }
    LocalDate due = formats.dayOf(dueAt);
    LocalDate today = formats.today();
    return new DueView(light, formats.weekday(due), days(due, today));
  }

  private String days(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return late(workingDays.between(due, today));
    }
    return due.isEqual(today)
        ? texts.of("desk.due.today")
        : texts.counted("desk.due.left", workingDays.between(today, due));
  }

  /** A time limit in hours ends in the midst of a day, so the minute is told. */
  private String hours(Instant dueAt) {
    long minutes = Duration.between(clock.instant(), dueAt).toMinutes();
    if (minutes < 0 || dueAt.isBefore(clock.instant())) {
      return texts.of("desk.due.late");
    }
    return minutes < MINUTES
        ? texts.counted("desk.due.minutes", minutes)
        : texts.counted("desk.due.hours", minutes / MINUTES);
  }

  private String late(int workingDaysLate) {
    return workingDaysLate == 0
        ? texts.of("desk.due.late")
        : texts.counted("desk.due.late-by", workingDaysLate);
  }
}

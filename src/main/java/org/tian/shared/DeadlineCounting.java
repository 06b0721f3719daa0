package org.tian.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When a deadline ends, by its rule, its pauses, its extensions and a calendar. */
@Component
class DeadlineCounting {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final DeadlinePauseRepository pauses;
  private final DeadlineExtensionRepository extensions;
  private final Clock clock;

  DeadlineCounting(
      DeadlinePauseRepository pauses, DeadlineExtensionRepository extensions, Clock clock) {
    this.pauses = pauses;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** What held up or prolonged some deadlines, by deadline; read at once. */
  record Changes(
      Map<Long, List<DeadlinePause>> pauses, Map<Long, List<DeadlineExtension>> extensions) {

    /** Pauses of a deadline; one that lasts counts up to the day given. */
    List<WorkingDays.Pause> pausesOf(Deadline deadline, LocalDate lasting) {
      return pauses.getOrDefault(deadline.getId(), List.of()).stream()
          .map(
              pause ->
                  new WorkingDays.Pause(
                      pause.getPausedOn(),
                      pause.getResumedOn() == null ? lasting : pause.getResumedOn()))
          .toList();
    }

    /** The last extension counts; null when there was none. */
    WorkingDays.Extension extensionOf(Deadline deadline) {
      List<DeadlineExtension> granted = extensions.getOrDefault(deadline.getId(), List.of());
      if (granted.isEmpty()) {
        return null;
      }
      DeadlineExtension last = granted.get(granted.size() - 1);
      return new WorkingDays.Extension(last.getExtendedOn(), last.getExtendedTo());
    }
  }

  Changes changesOf(List<Deadline> deadlines) {
    List<Long> ids = deadlines.stream().map(Deadline::getId).toList();
    return new Changes(
        pauses.findByDeadlineIdInOrderById(ids).stream()
            .collect(Collectors.groupingBy(DeadlinePause::getDeadlineId)),
        extensions.findByDeadlineIdInOrderById(ids).stream()
            .collect(Collectors.groupingBy(DeadlineExtension::getDeadlineId)));
  }

  /** The days; a pause that lasts counts up to today, as if it ended tomorrow. */
  List<WorkingDays.CountedDay> explain(
      WorkingDays workingDays, Deadline deadline, Changes changes) {
    return workingDays.explain(
        deadline.getStartsOn(),
        deadline.getPeriod(),
        changes.pausesOf(deadline, LocalDate.now(clock).plusDays(1)),
        changes.extensionOf(deadline));
  }

  /**
   * The end. A calendar that changes never takes away a day that has begun: an end that would lie
   * in the past is the end of today.
   */
  Instant endOf(WorkingDays workingDays, Deadline deadline, Changes changes) {
    LocalDate last = lastDay(workingDays, deadline, changes);
    LocalDate today = LocalDate.now(clock);
    return endOf(last.isBefore(today) ? today : last);
  }

  private LocalDate lastDay(WorkingDays workingDays, Deadline deadline, Changes changes) {
    List<WorkingDays.CountedDay> days = explain(workingDays, deadline, changes);
    return days.get(days.size() - 1).day();
  }

  /** The end of a period that begins now. Hours end at their second, all else at a day's end. */
  Instant firstEnd(WorkingDays workingDays, LocalDate today, Period period, Instant now) {
    return period.unit() == Period.Unit.HOURS
        ? now.plus(Duration.ofHours(period.count()))
        : endOf(workingDays.lastDay(today, period));
  }

  private Instant endOf(LocalDate day) {
    return day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
  }
}

package org.tian.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tian.shared.TrafficLight;
import org.tian.shared.WorkingDays;

/** The moments between which the buckets of the queue lie, counted in working days. */
@Component
class QueueDays {

  private static final int FEW = 3;
  private static final int WEEK = 7;

  private final WorkingDays workingDays;
  private final TrafficLight trafficLight;
  private final Clock clock;

  QueueDays(WorkingDays workingDays, TrafficLight trafficLight, Clock clock) {
    this.workingDays = workingDays;
    this.trafficLight = trafficLight;
    this.clock = clock;
  }

  /**
   * Borders of the buckets.
   *
   * @param today what arrived from here on came today
   * @param few from here on at most three working days ago
   * @param week from here on at most seven working days ago
   * @param near what is due before this is near, as the traffic light has it
   */
  record Borders(Instant now, Instant today, Instant few, Instant week, Instant near) {

    QueueAge ageOf(Instant arrived) {
      if (!arrived.isBefore(today)) {
        return QueueAge.TODAY;
      }
      if (!arrived.isBefore(few)) {
        return QueueAge.FEW;
      }
      return arrived.isBefore(week) ? QueueAge.OLDER : QueueAge.WEEK;
    }
  }

  Borders now(String committee) {
    LocalDate today = LocalDate.now(clock);
    return new Borders(
        clock.instant(),
        startOf(earliest(today, 0)),
        startOf(earliest(today, FEW)),
        startOf(earliest(today, WEEK)),
        trafficLight.nearUntil(committee));
  }

  /** The earliest day after which at most so many working days have come, today among them. */
  private LocalDate earliest(LocalDate today, int most) {
    LocalDate day = today;
    int passed = 0;
    while (passed + (workingDays.isWorkingDay(day) ? 1 : 0) <= most) {
      passed += workingDays.isWorkingDay(day) ? 1 : 0;
      day = day.minusDays(1);
    }
    return day;
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}

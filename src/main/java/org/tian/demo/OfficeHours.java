package org.tian.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.shared.WorkingDays;

/**
 * Moves a moment into the hours in which offices work, so that nobody signs at night or on a
 * holiday.
 */
@Component
@Profile("demo")
class OfficeHours {

  private static final LocalTime OPENING = LocalTime.of(8, 40);
  private static final Duration OPEN = Duration.ofHours(8).plusMinutes(40);

  private final WorkingDays workingDays;
  private final Clock clock;

  OfficeHours(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The same part of the office day, on the same day or the next working day. */
  Instant near(Instant moment) {
    ZonedDateTime planned = moment.atZone(clock.getZone());
    LocalDate day = planned.toLocalDate();
    while (!workingDays.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    double partOfDay =
        planned.toLocalTime().toSecondOfDay() / (double) Duration.ofDays(1).toSeconds();
    return day.atTime(OPENING)
        .plusSeconds(Math.round(partOfDay * OPEN.toSeconds()))
        .atZone(clock.getZone())
        .toInstant();
  }
}

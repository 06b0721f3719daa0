package org.tian.shared;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the days that differ from the plain week are found. */
@FunctionalInterface
public interface CalendarDays {

  Optional<CalendarDay> on(LocalDate day);

  /** Those of a period, both ends included. */
  default Map<LocalDate, CalendarDay> between(LocalDate from, LocalDate to) {
    Map<LocalDate, CalendarDay> found = new HashMap<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      LocalDate one = day;
      on(day).ifPresent(known -> found.put(one, known));
    }
    return found;
  }
}

package org.tian.shared;

import java.time.LocalDate;
import java.util.Optional;

/** Where the days that differ from the plain week are found. */
@FunctionalInterface
public interface CalendarDays {

  Optional<CalendarDay> on(LocalDate day);
}

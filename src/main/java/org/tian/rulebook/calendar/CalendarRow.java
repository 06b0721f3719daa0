package org.tian.rulebook.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.tian.shared.CalendarDay;

/**
 * A day of the calendar as files and programs write it.
 *
 * @param date day as {@code 2026-10-01}
 * @param kind {@code OFF} for a holiday, {@code WORK} for a make-up day
 * @param name what it is called
 */
public record CalendarRow(
    @JsonProperty("date") String date,
    @JsonProperty("kind") String kind,
    @JsonProperty("name") String name) {

  public static CalendarRow of(CalendarDay day) {
    return new CalendarRow(day.getDay().toString(), day.getKind().name(), day.getName());
  }

  public static CalendarRow of(LocalDate day, CalendarDay.Kind kind, String name) {
    return new CalendarRow(day.toString(), kind.name(), name);
  }
}

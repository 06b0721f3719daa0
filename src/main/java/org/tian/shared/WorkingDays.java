package org.tian.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts days as offices do: weekends and public holidays do not count, make-up days (调休) do.
 *
 * <p>The first day of a period is the day after the start; a period in calendar days or months that
 * ends on a day off ends on the next working day. Years for which no holidays are known are counted
 * by the plain week.
 */
public class WorkingDays {

  private static final int HOURS_A_DAY = 24;

  /** Enough days to read at once for most periods. */
  private static final int LONGEST_HOLIDAY = 10;

  private final CalendarDays calendarDays;

  public WorkingDays(CalendarDays calendarDays) {
    this.calendarDays = calendarDays;
  }

  /** Whether offices work on the day. */
  public boolean isWorkingDay(LocalDate day) {
    return isWorking(day, calendarDays.on(day));
  }

  private static boolean isWorking(LocalDate day, Optional<CalendarDay> special) {
    return special
        .map(CalendarDay::isWorking)
        .orElse(day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
  }

  /** The last day of the period that begins after the start. */
  public LocalDate lastDay(LocalDate start, Period period) {
    return switch (period.unit()) {
      case WORKING_DAYS -> {
        List<CountedDay> days = explain(start, period);
        yield days.get(days.size() - 1).day();
      }
      case DAYS -> nextWorkingDay(start.plusDays(period.count()));
      case MONTHS -> nextWorkingDay(start.plusMonths(period.count()));
      // Hours run through nights and days off; the day is the one on which a whole day's hours end.
      case HOURS -> start.plusDays((period.count() + HOURS_A_DAY - 1) / HOURS_A_DAY);
    };
  }

  /** Every day from the day after the start to the last one, with what it counts as. */
  public List<CountedDay> explain(LocalDate start, Period period) {
    List<CountedDay> days = new ArrayList<>();
    int counted = 0;
    LocalDate last = period.unit() == Period.Unit.WORKING_DAYS ? null : lastDay(start, period);
    LocalDate first = start.plusDays(1);
    LocalDate known = last == null ? start.plusDays(2L * period.count() + LONGEST_HOLIDAY) : last;
    Map<LocalDate, CalendarDay> special = calendarDays.between(first, known);
    for (LocalDate day = first;
        last == null ? counted < period.count() : !day.isAfter(last);
        day = day.plusDays(1)) {
      Optional<CalendarDay> one =
          day.isAfter(known) ? calendarDays.on(day) : Optional.ofNullable(special.get(day));
      boolean working = isWorking(day, one);
      boolean counts = last != null || working;
      counted += counts ? 1 : 0;
      days.add(
          new CountedDay(
              day, counts ? counted : 0, working, one.map(CalendarDay::getName).orElse(null)));
    }
    return days;
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    return isWorkingDay(day) ? day : nextWorkingDay(day.plusDays(1));
  }

  /**
   * One day of a reasoning.
   *
   * @param number which day of the period it is, 0 when it does not count
   * @param holiday name of the holiday or make-up day, or null
   */
  public record CountedDay(LocalDate day, int number, boolean working, String holiday) {}
}

package org.tian.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
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
    return explain(start, period, List.of(), null);
  }

  /**
   * The same for a period that was held up or prolonged. Days of a pause count for nothing; an
   * extension sets a new last day, which only pauses that began afterwards still move.
   *
   * @param extension null when there was none
   */
  public List<CountedDay> explain(
      LocalDate start, Period period, List<Pause> pauses, Extension extension) {
    return new Count(new KnownDays(), pauses, extension).of(start, period);
  }

  /** How many working days lie after the first day, up to and with the last. */
  public int between(LocalDate from, LocalDate to) {
    KnownDays known = new KnownDays();
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(known::isWorking).count();
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    return isWorkingDay(day) ? day : nextWorkingDay(day.plusDays(1));
  }

  /** What a day of a reasoning is. */
  public enum As {
    COUNTED,
    /** A day off in a period of working days. */
    OFF,
    PAUSED,
    /** After the period's own end, up to the day it was prolonged to. */
    EXTENDED,
    /** The end fell on a day off, so it moves on to the next working day. */
    MOVED_ON
  }

  /**
   * One day of a reasoning.
   *
   * @param number which day of the period it is, 0 when it does not count
   * @param holiday name of the holiday or make-up day, or null
   */
  public record CountedDay(
      LocalDate day, int number, boolean working, String holiday, WorkingDays.As as) {}

  /**
   * Days that do not count.
   *
   * @param until the first day that counts again; null while it lasts
   */
  public record Pause(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  /**
   * A new last day.
   *
   * @param on day on which it was granted
   */
  public record Extension(LocalDate on, LocalDate to) {}

  /** The special days of the years a count passes through, each year read once. */
  private final class KnownDays {

    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new HashMap<>();

    Optional<CalendarDay> on(LocalDate day) {
      return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::read).get(day));
    }

    private Map<LocalDate, CalendarDay> read(int year) {
      return calendarDays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean isWorking(LocalDate day) {
      return WorkingDays.isWorking(day, on(day));
    }
  }

  /** One count, day by day. */
  private static final class Count {

    private final KnownDays known;
    private final List<Pause> pauses;
    private final Extension extension;
    private final List<CountedDay> days = new ArrayList<>();

    Count(KnownDays known, List<Pause> pauses, Extension extension) {
      if (pauses.stream().anyMatch(pause -> pause.until() == null)) {
        throw new IllegalArgumentException("A pause that lasts has no end to count to");
      }
      this.known = known;
      this.pauses = pauses;
      this.extension = extension;
    }

    List<CountedDay> of(LocalDate start, Period period) {
      LocalDate day = own(start, period);
      if (extension != null) {
        day = prolong(day);
      }
      while (isPaused(day) || !known.isWorking(day)) {
        day = day.plusDays(1);
        add(day, 0, isPaused(day) ? As.PAUSED : As.MOVED_ON);
      }
      return days;
    }

    private LocalDate own(LocalDate start, Period period) {
      boolean workingOnly = period.unit() == Period.Unit.WORKING_DAYS;
      long length = workingOnly ? period.count() : lengthInDays(start, period);
      LocalDate day = start;
      for (int counted = 0; counted < length; ) {
        day = day.plusDays(1);
        if (isPaused(day)) {
          add(day, 0, As.PAUSED);
        } else if (workingOnly && !known.isWorking(day)) {
          add(day, 0, As.OFF);
        } else {
          counted++;
          add(day, counted, As.COUNTED);
        }
      }
      return day;
    }

    private static long lengthInDays(LocalDate start, Period period) {
      return switch (period.unit()) {
        case MONTHS -> ChronoUnit.DAYS.between(start, start.plusMonths(period.count()));
        case HOURS -> (period.count() + HOURS_A_DAY - 1) / HOURS_A_DAY;
        default -> period.count();
      };
    }

    private LocalDate prolong(LocalDate ownEnd) {
      LocalDate target = extension.to();
      for (LocalDate day = extension.on().plusDays(1); !day.isAfter(target); ) {
        target = isPausedLater(day) ? target.plusDays(1) : target;
        day = day.plusDays(1);
      }
      LocalDate day = ownEnd;
      while (day.isBefore(target)) {
        day = day.plusDays(1);
        add(day, 0, isPaused(day) ? As.PAUSED : As.EXTENDED);
      }
      return day;
    }

    private boolean isPaused(LocalDate day) {
      return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Within a pause that began after the extension was granted, which knew nothing of it. */
    private boolean isPausedLater(LocalDate day) {
      return pauses.stream()
          .anyMatch(pause -> !pause.from().isBefore(extension.on()) && pause.covers(day));
    }

    private void add(LocalDate day, int number, As as) {
      days.add(
          new CountedDay(
              day,
              number,
              known.isWorking(day),
              known.on(day).map(CalendarDay::getName).orElse(null),
              as));
    }
  }
}

package org.tian.rulebook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tian.shared.CalendarDay;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** What the days of a year may look like; every row that does not fit is told. */
final class CalendarRules {

  private static final int NAME_CHARACTERS = 40;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private final int year;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<LocalDate, Integer> seen = new HashMap<>();

  private CalendarRules(int year) {
    this.year = year;
  }

  /**
   * The days of a year.
   *
   * @throws RefusedException one refusal for each row that does not fit
   */
  static List<CalendarDay> check(int year, List<CalendarRow> rows) {
    requireYear(year);
    CalendarRules rules = new CalendarRules(year);
    List<CalendarDay> days = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      CalendarDay day = rules.read(i + 1, rows.get(i));
      if (day != null) {
        days.add(day);
      }
    }
    RefusedException.throwIfAny(rules.refusals);
    return days;
  }

  static void requireYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Refusal.at("year", "calendar.year", FIRST_YEAR, LAST_YEAR).asException();
    }
  }

  private CalendarDay read(int number, CalendarRow row) {
    LocalDate day = date(number, row);
    CalendarDay.Kind kind = kind(number, row);
    String name = Objects.toString(row.name(), "").strip();
    if (name.isEmpty()) {
      refuse("calendar.name-missing", number);
    } else if (name.length() > NAME_CHARACTERS) {
      refuse("calendar.name-long", number, NAME_CHARACTERS);
    }
    if (day == null || kind == null) {
      return null;
    }
    if (kind == CalendarDay.Kind.WORK && isWorkedAnyway(day)) {
      refuse("calendar.work-on-working-day", number, day);
    }
    return new CalendarDay(day, kind, name);
  }

  private static boolean isWorkedAnyway(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private LocalDate date(int number, CalendarRow row) {
    LocalDate day;
    try {
      day = LocalDate.parse(Objects.toString(row.date(), "").strip());
    } catch (DateTimeParseException notADay) {
      refuse("calendar.bad-date", number, Objects.toString(row.date(), ""));
      return null;
    }
    if (day.getYear() != year) {
      refuse("calendar.other-year", number, day, Integer.toString(year));
    }
    Integer before = seen.putIfAbsent(day, number);
    if (before != null) {
      refuse("calendar.twice", number, day, before);
    }
    return day;
  }

  private CalendarDay.Kind kind(int number, CalendarRow row) {
    String code = Objects.toString(row.kind(), "").strip().toUpperCase(Locale.ROOT);
    for (CalendarDay.Kind kind : CalendarDay.Kind.values()) {
      if (kind.name().equals(code)) {
        return kind;
      }
    }
    refuse("calendar.kind", number, Objects.toString(row.kind(), ""));
    return null;
  }

  private void refuse(String code, Object... args) {
    refusals.add(Refusal.at("days", code, args));
  }
}

package org.tian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.rulebook.calendar.CalendarEdit;
import org.tian.rulebook.calendar.CalendarOrder;
import org.tian.rulebook.calendar.CalendarRecounts;
import org.tian.rulebook.calendar.CalendarRow;
import org.tian.rulebook.calendar.HolidayCalendar;
import org.tian.shared.CalendarDay;
import org.tian.shared.WorkingDays;

/** Changes of the working calendar by its keeper, each counted to its end, and taken back. */
@Component
public class CalendarChanges {

  /** Office of the topmost committee. */
  public static final String KEEPER = "fangyuankai";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HolidayCalendar calendar;
  private final CalendarRecounts recounts;
  private final WorkingDays workingDays;
  private final AsPerson asPerson;
  private final JdbcClient jdbc;
  private final Clock clock;

  CalendarChanges(
      HolidayCalendar calendar,
      CalendarRecounts recounts,
      WorkingDays workingDays,
      AsPerson asPerson,
      JdbcClient jdbc,
      Clock clock) {
    this.calendar = calendar;
    this.recounts = recounts;
    this.workingDays = workingDays;
    this.asPerson = asPerson;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The first working weekday after today that the calendar says nothing of. */
  public LocalDate nextPlainWorkingDay() {
    LocalDate day = LocalDate.now(clock).plusDays(1);
    while (!workingDays.isWorkingDay(day) || isSpecial(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean isSpecial(LocalDate day) {
    return calendar.of(day.getYear()).stream().anyMatch(one -> one.getDay().equals(day));
  }

  /** The order that declares a holiday. */
  public CalendarOrder holiday(LocalDate day) {
    TreeMap<String, CalendarRow> rows = new TreeMap<>();
    calendar.rowsOf(day.getYear()).forEach(row -> rows.put(row.date(), row));
    rows.put(day.toString(), CalendarRow.of(day, CalendarDay.Kind.OFF, "临时放假"));
    return new CalendarOrder(
        day.getYear(),
        List.copyOf(rows.values()),
        CalendarEdit.Way.PAGE,
        null,
        "台风停工",
        calendar.version());
  }

  /** Saves an order and counts all open deadlines again. */
  public long save(CalendarOrder order) {
    long edit = asPerson.call(KEEPER, () -> calendar.save(order));
    recount();
    return edit;
  }

  /** Takes a change back, with the count. */
  public void undo(long edit) {
    save(asPerson.call(KEEPER, () -> calendar.undoing(edit, "恢复")));
  }

  /** Counts until nothing is left; the program's own worker may be at it as well. */
  public void recount() {
    Instant end = Instant.now().plus(PATIENCE);
    while (recounts.workOnPortion() || isUnfinished()) {
      assertThat(Instant.now()).as("deadlines are still counted").isBefore(end);
    }
  }

  private boolean isUnfinished() {
    return jdbc.sql("select count(*) from calendar_recount where finished_at is null")
            .query(Long.class)
            .single()
        > 0;
  }
}

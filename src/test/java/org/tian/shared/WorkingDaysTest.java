package org.tian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tian.shared.WorkingDays.CountedDay;

/** Working days with the holidays and make-up days that ship with the program. */
class WorkingDaysTest {

  private static final Pattern SEED = Pattern.compile("date '([0-9-]+)', '(OFF|WORK)', '([^']+)'");

  private WorkingDays workingDays;

  @BeforeEach
  void readTheCalendar() throws IOException {
    String seed =
        Files.readString(Path.of("db/migration/common/V011__shared_calendar_2025_2026.sql"));
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    for (MatchResult row : SEED.matcher(seed).results().toList()) {
      LocalDate day = LocalDate.parse(row.group(1));
      days.put(day, new CalendarDay(day, CalendarDay.Kind.valueOf(row.group(2)), row.group(3)));
    }
    workingDays = new WorkingDays(day -> Optional.ofNullable(days.get(day)));
  }

  @Test
  void countsFromTheDayAfter_overAWeekend() {
    assertThat(lastDay("2026-03-05", "3wd")).isEqualTo("2026-03-10");
  }

  @Test
  void skipsSpringFestival_andCountsItsMakeUpDays() {
    // 2026: off from 15 to 23 February, work on Saturdays 14 and 28 February.
    assertThat(lastDay("2026-02-12", "3wd")).isEqualTo("2026-02-24");
    assertThat(lastDay("2026-02-26", "2wd")).isEqualTo("2026-02-28");
  }

  @Test
  void skipsNationalDay_andCountsItsMakeUpDays() {
    // 2025: off from 1 to 8 October, work on Sunday 28 September and Saturday 11 October.
    assertThat(lastDay("2025-09-26", "3wd")).isEqualTo("2025-09-30");
    assertThat(lastDay("2025-09-30", "3wd")).isEqualTo("2025-10-11");
  }

  @Test
  void movesTheEndOfMonthsAndDays_toTheNextWorkingDay() {
    assertThat(lastDay("2026-07-01", "3m")).isEqualTo("2026-10-08");
    assertThat(lastDay("2026-01-31", "1m")).isEqualTo("2026-02-28");
    assertThat(lastDay("2026-03-01", "13d")).isEqualTo("2026-03-16");
  }

  @Test
  void explainsEveryDay() {
    List<CountedDay> days = workingDays.explain(LocalDate.parse("2026-02-12"), Period.parse("3wd"));

    assertThat(days).hasSize(12);
    assertThat(days.get(0))
        .isEqualTo(
            new CountedDay(LocalDate.parse("2026-02-13"), 1, true, null, WorkingDays.As.COUNTED));
    assertThat(days.get(1).holiday()).isEqualTo("春节调休");
    assertThat(days.get(1).number()).isEqualTo(2);
    assertThat(days.get(2).working()).isFalse();
    assertThat(days.get(11).number()).isEqualTo(3);
  }

  @Test
  void explainsSpringFestivalOf2025_dayByDay() {
    // Work on Sunday 26 January and Saturday 8 February, off from 28 January to 4 February.
    assertThat(told("2025-01-23", "6wd"))
        .containsExactly(
            "2025-01-24 COUNTED 1",
            "2025-01-25 OFF 0",
            "2025-01-26 COUNTED 2 春节调休",
            "2025-01-27 COUNTED 3",
            "2025-01-28 OFF 0 春节",
            "2025-01-29 OFF 0 春节",
            "2025-01-30 OFF 0 春节",
            "2025-01-31 OFF 0 春节",
            "2025-02-01 OFF 0 春节",
            "2025-02-02 OFF 0 春节",
            "2025-02-03 OFF 0 春节",
            "2025-02-04 OFF 0 春节",
            "2025-02-05 COUNTED 4",
            "2025-02-06 COUNTED 5",
            "2025-02-07 COUNTED 6");
    assertThat(lastDay("2025-02-07", "1wd")).isEqualTo("2025-02-08");
  }

  @Test
  void explainsSpringFestivalOf2026_dayByDay() {
    // Work on Saturdays 14 and 28 February, off from 15 to 23 February.
    assertThat(told("2026-02-12", "3wd"))
        .containsExactly(
            "2026-02-13 COUNTED 1",
            "2026-02-14 COUNTED 2 春节调休",
            "2026-02-15 OFF 0 春节",
            "2026-02-16 OFF 0 春节",
            "2026-02-17 OFF 0 春节",
            "2026-02-18 OFF 0 春节",
            "2026-02-19 OFF 0 春节",
            "2026-02-20 OFF 0 春节",
            "2026-02-21 OFF 0 春节",
            "2026-02-22 OFF 0 春节",
            "2026-02-23 OFF 0 春节",
            "2026-02-24 COUNTED 3");
  }

  @Test
  void explainsNationalDayOf2025And2026_dayByDay() {
    // 2025: work on Sunday 28 September and Saturday 11 October, off from 1 to 8 October.
    assertThat(told("2025-09-29", "3wd"))
        .containsExactly(
            "2025-09-30 COUNTED 1",
            "2025-10-01 OFF 0 国庆节、中秋节",
            "2025-10-02 OFF 0 国庆节、中秋节",
            "2025-10-03 OFF 0 国庆节、中秋节",
            "2025-10-04 OFF 0 国庆节、中秋节",
            "2025-10-05 OFF 0 国庆节、中秋节",
            "2025-10-06 OFF 0 国庆节、中秋节",
            "2025-10-07 OFF 0 国庆节、中秋节",
            "2025-10-08 OFF 0 国庆节、中秋节",
            "2025-10-09 COUNTED 2",
            "2025-10-10 COUNTED 3");
    // 2026: work on Sunday 20 September and Saturday 10 October, off from 1 to 7 October.
    assertThat(told("2026-09-30", "3wd"))
        .containsExactly(
            "2026-10-01 OFF 0 国庆节",
            "2026-10-02 OFF 0 国庆节",
            "2026-10-03 OFF 0 国庆节",
            "2026-10-04 OFF 0 国庆节",
            "2026-10-05 OFF 0 国庆节",
            "2026-10-06 OFF 0 国庆节",
            "2026-10-07 OFF 0 国庆节",
            "2026-10-08 COUNTED 1",
            "2026-10-09 COUNTED 2",
            "2026-10-10 COUNTED 3 国庆节调休");
    assertThat(lastDay("2026-09-18", "1wd")).isEqualTo("2026-09-20");
  }

  @Test
  void movesOnAnEndOnADayOff_andSaysSo() {
    // 30 days from 31 August end on Wednesday 30 September; 31 days on National Day.
    assertThat(told("2026-08-31", "31d")).hasSize(38).endsWith("2026-10-08 MOVED_ON 0");
    assertThat(told("2026-08-31", "31d").get(30)).isEqualTo("2026-10-01 COUNTED 31 国庆节");
    assertThat(told("2026-08-31", "30d")).last().isEqualTo("2026-09-30 COUNTED 30");
  }

  @Test
  void endsWithTheMonth_whereItHasNoSuchDay_alsoInALeapYear() {
    assertThat(lastDay("2027-12-31", "2m")).isEqualTo("2028-02-29");
    assertThat(told("2027-12-31", "2m")).hasSize(60).last().isEqualTo("2028-02-29 COUNTED 60");
    assertThat(lastDay("2026-12-31", "2m"))
        .as("28 February 2027 is a Sunday")
        .isEqualTo("2027-03-01");
    assertThat(lastDay("2028-02-29", "12m")).isEqualTo("2029-02-28");
    assertThat(lastDay("2026-08-31", "1m")).isEqualTo("2026-09-30");
  }

  @Test
  void countsWorkingDaysBetween() {
    LocalDate festival = LocalDate.parse("2026-02-13");

    assertThat(workingDays.between(festival, LocalDate.parse("2026-02-24"))).isEqualTo(2);
    assertThat(workingDays.between(festival, festival)).isZero();
  }

  @Test
  void leavesOutDaysOfAPause_andGoesOnWhereItStood() {
    List<WorkingDays.Pause> pauses =
        List.of(new WorkingDays.Pause(day("2026-03-04"), day("2026-03-06")));

    assertThat(told("2026-03-02", "3wd", pauses, null))
        .containsExactly(
            "2026-03-03 COUNTED 1",
            "2026-03-04 PAUSED 0",
            "2026-03-05 PAUSED 0",
            "2026-03-06 COUNTED 2",
            "2026-03-07 OFF 0",
            "2026-03-08 OFF 0",
            "2026-03-09 COUNTED 3");
    assertThat(told("2026-03-02", "5d", pauses, null))
        .as("calendar days as well")
        .last()
        .isEqualTo("2026-03-09 COUNTED 5");
  }

  @Test
  void endsOnTheDayItWasProlongedTo_orTheNextWorkingDay() {
    var extension = new WorkingDays.Extension(day("2026-03-03"), day("2026-03-07"));

    assertThat(told("2026-03-02", "3wd", List.of(), extension))
        .containsExactly(
            "2026-03-03 COUNTED 1",
            "2026-03-04 COUNTED 2",
            "2026-03-05 COUNTED 3",
            "2026-03-06 EXTENDED 0",
            "2026-03-07 EXTENDED 0",
            "2026-03-08 MOVED_ON 0",
            "2026-03-09 MOVED_ON 0");
  }

  @Test
  void movesAnExtensionByPausesAfterIt_andNotByThoseBefore() {
    var extension = new WorkingDays.Extension(day("2026-03-10"), day("2026-03-20"));
    var before = new WorkingDays.Pause(day("2026-03-04"), day("2026-03-06"));
    var after = new WorkingDays.Pause(day("2026-03-12"), day("2026-03-15"));

    assertThat(told("2026-03-02", "3wd", List.of(before), extension))
        .last()
        .isEqualTo("2026-03-20 EXTENDED 0");
    assertThat(told("2026-03-02", "3wd", List.of(before, after), extension))
        .as("three days later, the 23rd, a Monday")
        .last()
        .isEqualTo("2026-03-23 EXTENDED 0");
  }

  private List<String> told(String start, String period) {
    return told(start, period, List.of(), null);
  }

  private List<String> told(
      String start,
      String period,
      List<WorkingDays.Pause> pauses,
      WorkingDays.Extension extension) {
    return workingDays.explain(day(start), Period.parse(period), pauses, extension).stream()
        .map(
            one ->
                one.day()
                    + " "
                    + one.as()
                    + " "
                    + one.number()
                    + (one.holiday() == null ? "" : " " + one.holiday()))
        .toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void refusesPeriodsThatAreNone() {
    for (String text : List.of("", "3", "0wd", "3 wd", "-1d", "1y")) {
      assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Period.parse("15wd")).hasToString("15wd");
  }

  private String lastDay(String start, String period) {
    return workingDays.lastDay(LocalDate.parse(start), Period.parse(period)).toString();
  }
}

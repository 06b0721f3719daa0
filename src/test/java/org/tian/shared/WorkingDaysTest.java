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
    assertThat(days.get(0)).isEqualTo(new CountedDay(LocalDate.parse("2026-02-13"), 1, true, null));
    assertThat(days.get(1).holiday()).isEqualTo("春节调休");
    assertThat(days.get(1).number()).isEqualTo(2);
    assertThat(days.get(2).working()).isFalse();
    assertThat(days.get(11).number()).isEqualTo(3);
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

package org.tian.rulebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tian.Refusals.codesOf;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.CalendarChanges;
import org.tian.TestOrganisation;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.shared.CalendarDay;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WorkingDays;

/** What the working calendar promises, the same on every database. */
abstract class HolidayCalendarContract {

  /** A year no other test counts in; MySQL's moments end in 2038. */
  private static final int YEAR = 2037;

  private static final List<CalendarRow> GOOD =
      List.of(
          new CalendarRow("2037-10-01", "off", "国庆节"),
          new CalendarRow("2037-10-06", "OFF", "国庆节"),
          new CalendarRow("2037-10-10", "WORK", "国庆节调休"));

  @Autowired HolidayCalendar calendar;
  @Autowired CalendarRecounts recounts;
  @Autowired CalendarChanges changes;
  @Autowired WorkingDays workingDays;
  @Autowired TestOrganisation organisation;
  @Autowired AuditTrail trail;
  @Autowired AsPerson asPerson;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @AfterEach
  void empty() {
    ClockUtil.reset();
    if (!calendar.of(YEAR).isEmpty()) {
      save(CalendarChanges.KEEPER, List.of(), "测试完毕");
    }
  }

  @Test
  void countsByWhatWasSaved_andKeepsWhoChangedWhatAndWhy() {
    long edit = save(CalendarChanges.KEEPER, GOOD, "国务院办公厅通知");

    assertThat(calendar.of(YEAR))
        .extracting(CalendarDay::getDay)
        .containsExactly(
            LocalDate.of(YEAR, 10, 1), LocalDate.of(YEAR, 10, 6), LocalDate.of(YEAR, 10, 10));
    assertThat(workingDays.isWorkingDay(LocalDate.of(YEAR, 10, 1))).isFalse();
    assertThat(workingDays.isWorkingDay(LocalDate.of(YEAR, 10, 10))).as("a Saturday").isTrue();
    HolidayCalendar.Entry entry = calendar.history(YEAR, null, 1).get(0);
    assertThat(entry.edit().getId()).isEqualTo(edit);
    assertThat(entry.edit().getChangedBy()).isEqualTo(CalendarChanges.KEEPER);
    assertThat(entry.edit().getReason()).isEqualTo("国务院办公厅通知");
    assertThat(entry.edit().getWay()).isEqualTo(CalendarEdit.Way.IMPORT);
    assertThat(entry.days()).hasSize(3).allMatch(day -> day.getKindBefore() == null);
    assertThat(trail.ofCase("calendar:" + YEAR))
        .anyMatch(one -> one.action().equals("calendar.changed"));
    changes.recount();
    assertThat(recounts.of(edit).orElseThrow().finished()).isTrue();
  }

  @Test
  void changesOneDay_andTakesItOutAgain() {
    save(CalendarChanges.KEEPER, GOOD, "国务院办公厅通知");
    CalendarRow renamed = new CalendarRow("2037-10-06", "OFF", "国庆节、中秋节");

    asPerson.run(CalendarChanges.KEEPER, () -> calendar.save(calendar.changing(renamed, "名称更正")));
    assertThat(calendar.rowsOf(YEAR)).contains(renamed).hasSize(3);
    asPerson.run(
        CalendarChanges.KEEPER,
        () -> calendar.save(calendar.changing(new CalendarRow("2037-10-06", "PLAIN", ""), "照常上班")));

    assertThat(calendar.rowsOf(YEAR)).hasSize(2);
    assertThat(calendar.history(YEAR, null, 2))
        .extracting(entry -> entry.days().get(0).getNameBefore())
        .containsExactly("国庆节、中秋节", "国庆节");
  }

  @Test
  void takesAChangeBack_unlessADayWasChangedAgain() {
    long first = save(CalendarChanges.KEEPER, GOOD, "国务院办公厅通知");
    long second = save(CalendarChanges.KEEPER, GOOD.subList(0, 2), "误删");
    assertThat(codesOf(() -> undo(first))).containsExactly("calendar.not-undoable");

    undo(second);

    assertThat(calendar.rowsOf(YEAR)).hasSize(3);
    assertThat(codesOf(() -> undo(second))).containsExactly("calendar.not-undoable");
    assertThat(codesOf(() -> undo(-1))).containsExactly("calendar.not-found");
    assertThat(calendar.history(YEAR, null, 1).get(0).edit().getUndoesId()).isEqualTo(second);
  }

  @Test
  void tellsEveryRowThatDoesNotFit_andSavesNothing() {
    List<CalendarRow> rows = new ArrayList<>(GOOD);
    rows.add(new CalendarRow("2037-02-30", "OFF", "春节"));
    rows.add(new CalendarRow("2037-02-01", "HALF", "春节"));
    rows.add(new CalendarRow("2037-02-04", "WORK", "周一上班"));
    rows.add(new CalendarRow("2037-10-01", "OFF", "国庆节"));
    rows.add(new CalendarRow("2038-01-01", "OFF", "元旦"));
    rows.add(new CalendarRow("2037-02-02", "OFF", " "));
    rows.add(new CalendarRow("2037-02-03", "OFF", "名".repeat(41)));
    rows.add(new CalendarRow(null, null, null));

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> save(CalendarChanges.KEEPER, rows, "导入"));

    assertThat(refused.refusals())
        .extracting(Refusal::code)
        .containsExactly(
            "calendar.bad-date",
            "calendar.kind",
            "calendar.work-on-working-day",
            "calendar.twice",
            "calendar.other-year",
            "calendar.name-missing",
            "calendar.name-long",
            "calendar.bad-date",
            "calendar.kind",
            "calendar.name-missing");
    assertThat(refused.refusals().get(0).args()).first().isEqualTo(4);
    assertThat(calendar.of(YEAR)).isEmpty();
  }

  @Test
  void takesAHolidayOnAWeekend_asTheNoticesDo() {
    save(CalendarChanges.KEEPER, List.of(new CalendarRow("2037-10-04", "OFF", "国庆节")), "通知");

    assertThat(calendar.of(YEAR)).hasSize(1);
  }

  @Test
  void refusesWithoutReason_withoutChange_andOverWhatWasNotSeen() {
    assertThat(codesOf(() -> save(CalendarChanges.KEEPER, GOOD, " ")))
        .containsExactly("calendar.reason-missing");
    assertThat(codesOf(() -> save(CalendarChanges.KEEPER, GOOD, "长".repeat(301))))
        .containsExactly("calendar.reason-long");
    assertThat(codesOf(() -> save(CalendarChanges.KEEPER, List.of(), "没有变化")))
        .containsExactly("calendar.unchanged");
    long seen = calendar.version();
    save(CalendarChanges.KEEPER, GOOD, "通知");
    assertThat(codesOf(() -> as(CalendarChanges.KEEPER, order(List.of(), "旧页面", seen))))
        .containsExactly("calendar.changed-elsewhere");
    CalendarOrder ancient =
        new CalendarOrder(1999, List.of(), CalendarEdit.Way.PAGE, null, "太早", calendar.version());
    assertThat(codesOf(() -> as(CalendarChanges.KEEPER, ancient))).containsExactly("calendar.year");
  }

  @Test
  void isKeptByTheTopmostOfficeAndTheSystemAdministrator() {
    for (String person :
        List.of("chenmin", "sunli", "gaoyi", "xuyan", "huangjie", "yujiashu", "mojing")) {
      assertThat(codesOf(() -> save(person, GOOD, "通知")))
          .as(person)
          .containsExactly("calendar.not-yours");
    }

    save("luoan", GOOD, "系统管理员录入");

    assertThat(calendar.of(YEAR)).hasSize(3);
  }

  @Test
  void readsTsvAndJson_andRefusesOtherFiles() {
    String tsv = "kind\tname\tdate\nOFF\t国庆节\t2037-10-01\n\n";
    String json = "[{\"date\":\"2037-10-01\",\"kind\":\"OFF\",\"name\":\"国庆节\"}]";
    List<CalendarRow> one = List.of(new CalendarRow("2037-10-01", "OFF", "国庆节"));

    assertThat(CalendarFile.read("\uFEFF" + tsv)).isEqualTo(one);
    assertThat(CalendarFile.read(json)).isEqualTo(one);
    assertThat(CalendarFile.read("{\"days\":" + json + "}")).isEqualTo(one);
    assertThat(CalendarFile.read(CalendarFile.tsv(one))).isEqualTo(one);
    assertThat(CalendarFile.read(CalendarFile.json(one))).isEqualTo(one);
    assertThat(codesOf(() -> CalendarFile.read(" "))).containsExactly("calendar.file-empty");
    assertThat(codesOf(() -> CalendarFile.read("date\tkind\tname\n")))
        .containsExactly("calendar.file-empty");
    assertThat(codesOf(() -> CalendarFile.read("day,kind,name\n2037-10-01,OFF,国庆节")))
        .containsExactly("calendar.file-columns");
    assertThat(codesOf(() -> CalendarFile.read("[{\"date\":")))
        .containsExactly("calendar.file-json");
    assertThat(codesOf(() -> CalendarFile.read("{\"a\":1}"))).containsExactly("calendar.file-json");
  }

  @Test
  void warnsFromNovemberOn_whileTheNextYearIsMissing() {
    ClockUtil.setCurrentTime(moment("2036-10-31T23:59:59+08:00"));
    assertThat(calendar.missingYear()).isEmpty();

    ClockUtil.setCurrentTime(moment("2036-11-01T00:00:00+08:00"));
    assertThat(calendar.missingYear()).contains(YEAR);
    assertThat(calendar.years()).contains(2036, YEAR);

    save(CalendarChanges.KEEPER, GOOD, "国务院办公厅通知");
    assertThat(calendar.missingYear()).isEmpty();
  }

  private static Date moment(String text) {
    return Date.from(ZonedDateTime.parse(text).toInstant());
  }

  private long save(String person, List<CalendarRow> rows, String reason) {
    return as(person, order(rows, reason, calendar.version()));
  }

  private long as(String person, CalendarOrder order) {
    return asPerson.call(person, () -> calendar.save(order));
  }

  private static CalendarOrder order(List<CalendarRow> rows, String reason, long seen) {
    return new CalendarOrder(YEAR, rows, CalendarEdit.Way.IMPORT, null, reason, seen);
  }

  private void undo(long edit) {
    asPerson.run(CalendarChanges.KEEPER, () -> calendar.save(calendar.undoing(edit, "撤销这次变更")));
  }
}

package org.tian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** Reminders by working days: each once, none after an end was moved or its clock stopped. */
abstract class RemindersContract {

  private static final String COMMITTEE = "newstown";

  @Autowired NewsFixture fixture;
  @Autowired DueReminders reminders;
  @Autowired Notifications notifications;
  @Autowired CommitteeSettings settings;
  @Autowired JdbcClient jdbc;

  private String person;
  private String task;

  @BeforeEach
  void begin() {
    fixture.prepare();
    settings.set(COMMITTEE, CommitteeSetting.NEAR_WORKING_DAYS.name(), "2");
    settings.set(COMMITTEE, CommitteeSetting.OVERDUE_REMINDER_DAYS.name(), "3");
    person = fixture.person();
    task = UUID.randomUUID().toString();
  }

  @AfterEach
  void end() {
    jdbc.sql("delete from work_item where task_id = ?").param(task).update();
    ClockUtil.reset();
  }

  /** Work of the person that ends with the day. */
  private void workEndingOn(String day) {
    LocalDateTime due = utc(day);
    jdbc.sql(
            """
            insert into work_item (task_id, task_key, task_name, process_key,
              process_definition_id, process_instance_id, case_key, case_number, title,
              committee_code, assignee, created_at, due_at, due_order, state)
            values (?, 'Task_X', '起草答复', 'unit-handling', 'x:1:1', 'x', ?, '20260012', '校车',
              ?, ?, ?, ?, ?, 'OPEN')
            """)
        .params(task, "L-" + task.substring(0, 8), COMMITTEE, person, due, due, due)
        .update();
  }

  private static LocalDateTime utc(String day) {
    return OffsetDateTime.parse(day + "T23:59:59+08:00")
        .withOffsetSameInstant(ZoneOffset.UTC)
        .toLocalDateTime();
  }

  private void moveEndTo(String day) {
    LocalDateTime due = day == null ? null : utc(day);
    jdbc.sql("update work_item set due_at = ?, due_order = ? where task_id = ?")
        .params(due, due == null ? Timestamp.valueOf("9999-12-30 00:00:00") : due, task)
        .update();
  }

  private void remindOn(String day) {
    fixture.at(day + "T09:00:00+08:00");
    reminders.remind();
    reminders.remind();
  }

  private List<String> told() {
    return toldTo(person);
  }

  private List<String> toldTo(String reader) {
    return fixture
        .as(reader, () -> notifications.list(new NotificationQuery("", null, false, null, 50)))
        .stream()
        .map(one -> one.event() + " " + one.textZh())
        .toList();
  }

  @Test
  void remindsOnceBefore_asManyWorkingDaysAsTheCommitteeSays() {
    workEndingOn("2026-06-09"); // a Tuesday

    remindOn("2026-06-04"); // Thursday: three working days left
    assertThat(told()).isEmpty();
    remindOn("2026-06-06"); // a Saturday: nobody is disturbed
    assertThat(told()).isEmpty();
    remindOn("2026-06-05");
    remindOn("2026-06-08");

    assertThat(told()).hasSize(1);
    assertThat(told().get(0)).startsWith("task.due-soon").contains("2026年6月9日", "还有2个工作日", "校车");
  }

  @Test
  void remindsOfOverdueWork_onTheFirstWorkingDayAndThenEveryThird() {
    workEndingOn("2026-06-05"); // a Friday

    for (String day :
        List.of(
            "2026-06-06",
            "2026-06-07",
            "2026-06-08",
            "2026-06-09",
            "2026-06-10",
            "2026-06-11",
            "2026-06-12",
            "2026-06-15",
            "2026-06-16")) {
      remindOn(day);
    }

    assertThat(told()).hasSize(3).allMatch(one -> one.startsWith("task.overdue"));
    assertThat(told().get(2)).contains("逾期1个工作日");
    assertThat(told().get(1)).contains("逾期4个工作日");
    assertThat(told().get(0)).contains("逾期7个工作日");
  }

  @Test
  void remindsDeputiesToo_ofTheKindsTheyStandInFor() {
    workEndingOn("2026-06-09");
    String deputy = fixture.person();
    String ofOtherKinds = fixture.person();
    String past = fixture.person();
    standsIn(deputy, "", "2026-06-30");
    standsIn(ofOtherKinds, ",proposal-review,", "2026-06-30");
    standsIn(past, "", "2026-06-04");

    remindOn("2026-06-05");

    assertThat(toldTo(deputy)).hasSize(1);
    assertThat(told()).hasSize(1);
    assertThat(toldTo(ofOtherKinds)).isEmpty();
    assertThat(toldTo(past)).isEmpty();
  }

  private void standsIn(String deputy, String kinds, String until) {
    jdbc.sql(
            """
            insert into org_deputy (person_id, deputy_id, body_code, valid_from, valid_until,
              process_keys, reason, made_by, made_at)
            values (?, ?, ?, '2026-06-01', ?, ?, '出差', ?, '2026-06-01 01:00:00')
            """)
        .params(person, deputy, fixture.bodyOf(person), until, kinds, person)
        .update();
  }

  @Test
  void nagsNoMore_whenTheEndIsMoved_orTheClockStops() {
    workEndingOn("2026-06-05");
    remindOn("2026-06-08");
    assertThat(told()).hasSize(1);

    moveEndTo("2026-06-30");
    remindOn("2026-06-11");
    moveEndTo(null);
    remindOn("2026-06-12");
    assertThat(told()).hasSize(1);

    moveEndTo("2026-06-16");
    remindOn("2026-06-15");
    assertThat(told()).hasSize(2);
    assertThat(told().get(0)).startsWith("task.due-soon");
  }

  @Test
  void remindsOnce_whenNodesDoSoAtTheSameMoment() {
    workEndingOn("2026-06-05");
    fixture.at("2026-06-08T09:00:00+08:00");

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(reminders::remind)).toList();
    nodes.forEach(CompletableFuture::join);

    assertThat(told()).hasSize(1);
  }
}

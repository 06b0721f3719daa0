package org.tian.handling.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.CalendarChanges;
import org.tian.DueJobs;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.assignment.UnitTasks;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.WorkItem;
import org.tian.rulebook.calendar.HolidayCalendar;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineMove;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;
import org.tian.shared.WorkingDays;

/** Another calendar moves open deadlines, and with them tasks, inbox and timers. */
abstract class MovedDeadlinesContract {

  private static final String UNIT = "ncal.jyj";
  private static final String TIMER = "BoundaryEvent_SignForOverdue";

  @Autowired HandledCases handled;
  @Autowired TestCases cases;
  @Autowired CalendarChanges changes;
  @Autowired HolidayCalendar calendar;
  @Autowired Deadlines deadlines;
  @Autowired WorkingDays workingDays;
  @Autowired UnitTasks unitTasks;
  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;
  @Autowired AuditTrail trail;
  @Autowired AsPerson asPerson;
  @Autowired Formats formats;
  @Autowired Clock clock;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void movesDeadlineTaskInboxAndTimer_whichFiresOnTheNewDay() {
    long id = handled.begin(UNIT);
    WorkItem before = waiting(id);
    Instant old = before.dueAt();
    LocalDate holiday = changes.nextPlainWorkingDay();
    LocalDate expected = next(formats.dayOf(old));

    int announced =
        asPerson.call(
            CalendarChanges.KEEPER, () -> calendar.preview(changes.holiday(holiday)).moved());
    long edit = changes.save(changes.holiday(holiday));
    try {
      WorkItem after = waiting(id);
      Deadline deadline = deadlines.find(after.deadlineId()).orElseThrow();
      assertThat(announced).isPositive();
      assertThat(formats.dayOf(deadline.getDueAt())).isEqualTo(expected);
      assertThat(after.dueAt()).isEqualTo(deadline.getDueAt());
      assertThat(tasks.createTaskQuery().taskId(after.taskId()).singleResult().getDueDate())
          .isEqualTo(Date.from(deadline.getDueAt()));
      assertThat(timer(after).getDuedate()).isEqualTo(Date.from(deadline.getDueAt()));
      assertThat(deadlines.movesOf(deadline.getId()))
          .singleElement()
          .satisfies(
              move -> {
                assertThat(move.getDueBefore()).isEqualTo(old);
                assertThat(move.getDueAfter()).isEqualTo(deadline.getDueAt());
                assertThat(move.getCause()).isEqualTo(DeadlineMove.Cause.CALENDAR);
                assertThat(move.getWhy()).isEqualTo("台风停工");
              });
      assertThat(trail.ofCase(cases.keyOf(id)))
          .anyMatch(entry -> entry.action().equals("deadline.recounted"));
      firesOnlyThen(id, after, old, deadline.getDueAt());
    } finally {
      ClockUtil.reset();
      changes.undo(edit);
    }
  }

  private void firesOnlyThen(long id, WorkItem item, Instant old, Instant now) {
    ClockUtil.setCurrentTime(Date.from(old.plus(Duration.ofMinutes(1))));
    assertThat(
            jobs.createJobQuery()
                .processInstanceId(item.processInstanceId())
                .activityId(TIMER)
                .executable()
                .count())
        .as("on the old day nothing happens")
        .isZero();
    assertThat(handled.task(id, UNIT).getSignForRemindedAt()).isNull();

    ClockUtil.setCurrentTime(Date.from(now.plus(Duration.ofMinutes(1))));
    DueJobs.fire(jobs, item.processInstanceId(), TIMER);
    assertThat(handled.task(id, UNIT).getSignForRemindedAt()).isNotNull();
  }

  @Test
  void opensNothingAnew_whoseTimeHasRunOut() {
    long id = handled.begin(UNIT);
    WorkItem item = waiting(id);
    LocalDate holiday = changes.nextPlainWorkingDay();
    ClockUtil.setCurrentTime(Date.from(item.dueAt().plus(Duration.ofMinutes(1))));
    DueJobs.fire(jobs, item.processInstanceId(), TIMER);

    long edit = changes.save(changes.holiday(holiday));

    try {
      assertThat(waiting(id).dueAt()).isEqualTo(item.dueAt());
      assertThat(deadlines.movesOf(item.deadlineId())).isEmpty();
      assertThat(
              jobs.createJobQuery()
                  .processInstanceId(item.processInstanceId())
                  .activityId(TIMER)
                  .count())
          .isZero();
    } finally {
      changes.undo(edit);
    }
  }

  @Test
  void leavesDoneDeadlines_andClosesThemWithTheirTask() {
    long id = handled.begin(UNIT);
    long deadline = waiting(id).deadlineId();
    assertThat(deadlines.find(deadline).orElseThrow().isOpen()).isTrue();

    handled.signFor("xuyan", id, UNIT);

    assertThat(deadlines.find(deadline).orElseThrow().isOpen()).isFalse();
    long edit = changes.save(changes.holiday(changes.nextPlainWorkingDay()));
    try {
      assertThat(deadlines.movesOf(deadline)).isEmpty();
    } finally {
      changes.undo(edit);
    }
  }

  @Test
  void goesBack_whenTheChangeIsUndone() {
    long id = handled.begin(UNIT);
    Instant old = waiting(id).dueAt();
    long edit = changes.save(changes.holiday(changes.nextPlainWorkingDay()));

    changes.undo(edit);

    assertThat(waiting(id).dueAt()).isEqualTo(old);
    assertThat(deadlines.movesOf(waiting(id).deadlineId())).hasSize(2);
    assertThat(List.of(timer(waiting(id)).getDuedate())).containsExactly(Date.from(old));
  }

  private WorkItem waiting(long id) {
    return handled.waiting(id, "Task_SignForProposal", UNIT).orElseThrow();
  }

  private Job timer(WorkItem item) {
    return jobs.createJobQuery()
        .processInstanceId(item.processInstanceId())
        .activityId(TIMER)
        .singleResult();
  }

  private LocalDate next(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return workingDays.isWorkingDay(next) ? next : next(next);
  }
}

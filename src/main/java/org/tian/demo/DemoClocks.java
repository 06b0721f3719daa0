package org.tian.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.clocks.ClockPauses;
import org.tian.handling.clocks.ClockSteps;
import org.tian.handling.clocks.ReplyExtensions;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.WorkingDays;

/** More time for one reply, asked for another, and a clock that stands still. */
@Component
@Profile("demo")
class DemoClocks {

  private static final int MORE_DAYS = 20;

  private final DemoPeople people;
  private final UnitTasks unitTasks;
  private final HandingOffices offices;
  private final ClockSteps clocks;
  private final ClockPauses pauses;
  private final ReplyExtensions extensions;
  private final Deadlines deadlines;
  private final WorkingDays workingDays;
  private final Clock clock;
  private int told;

  DemoClocks(
      DemoPeople people,
      UnitTasks unitTasks,
      HandingOffices offices,
      ClockSteps clocks,
      ClockPauses pauses,
      ReplyExtensions extensions,
      Deadlines deadlines,
      WorkingDays workingDays,
      Clock clock) {
    this.people = people;
    this.unitTasks = unitTasks;
    this.offices = offices;
    this.clocks = clocks;
    this.pauses = pauses;
    this.extensions = extensions;
    this.deadlines = deadlines;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Tells of the first three cases whose unit is at work in time. */
  void today(DemoCase theCase) {
    Optional<UnitTask> atWork =
        unitTasks.ofProposal(theCase.id()).stream()
            .filter(task -> task.getRole().answers())
            .filter(task -> task.getStatus() == UnitTaskStatus.IN_WORK)
            .filter(task -> clockOf(task).isPresent())
            .findFirst();
    atWork.ifPresent(task -> tell(theCase, task, clockOf(task).orElseThrow()));
  }

  private Optional<Deadline> clockOf(UnitTask task) {
    return clocks
        .clockOf(task)
        .flatMap(instance -> deadlines.running(instance, DeadlineRule.REPLY))
        .filter(deadline -> deadline.getDueAt().isAfter(clock.instant()));
  }

  private void tell(DemoCase theCase, UnitTask task, Deadline deadline) {
    switch (told) {
      case 0 -> {
        ask(task, deadline, "涉及省里正在制定的补助标准，需待标准明确后一并答复。");
        people.complete(theCase, "Task_ConsentExtension", Map.of("consentOutcome", "CONSENT"));
      }
      case 1 -> ask(task, deadline, "实地调研涉及三个街道，需要补充摸底数据后再答复。");
      case 2 ->
          people.act(
              offices.of(theCase.id()).orElseThrow() + "-handover",
              () -> pauses.pause(deadline.getId(), "等待国土空间规划批复，批复后恢复计时。"));
      default -> {
        return;
      }
    }
    told++;
  }

  private void ask(UnitTask task, Deadline deadline, String reason) {
    LocalDate until = LocalDate.ofInstant(deadline.getDueAt(), clock.getZone()).plusDays(MORE_DAYS);
    while (!workingDays.isWorkingDay(until)) {
      until = until.plusDays(1);
    }
    LocalDate day = until;
    people.act(task.getUnitCode() + "-liaison", () -> extensions.ask(task.getId(), day, reason));
  }
}

package org.tian.handling.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.signoff.CoOpinionReminder.Kind;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.WorkingDays;

/**
 * How the opinions of co-units stand: for the lead unit, the case's page and the boards of units
 * and offices. Late and missing ones never disappear.
 */
@Service
@Transactional(readOnly = true)
public class CoOpinionStanding {

  private static final String TASK = "Task_WriteCoOpinion";

  /** States of an opinion; names under {@code coopinionstate.<NAME>}. */
  public enum State {
    /** Not there and still in time. */
    AWAITED,
    /** Not there and late. */
    LATE,
    SENT,
    SENT_LATE,
    /** Never came: the reply went out without it. */
    MISSING;

    /** Key of the name in the message files. */
    public String messageKey() {
      return "coopinionstate." + name();
    }
  }

  /**
   * One co-unit's opinion.
   *
   * @param dueAt last moment in time
   * @param sentAt when it was sent, or null
   */
  public record Standing(
      long unitTaskId, String unitCode, int round, State state, Instant dueAt, Instant sentAt) {

    /** Whether somebody should ask what is the matter. */
    public boolean isRemarkable() {
      return state == State.LATE || state == State.MISSING;
    }
  }

  private final UnitTasks unitTasks;
  private final CoOpinionReminderRepository reminders;
  private final WorkItems items;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Clock clock;

  CoOpinionStanding(
      UnitTasks unitTasks,
      CoOpinionReminderRepository reminders,
      WorkItems items,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Clock clock) {
    this.unitTasks = unitTasks;
    this.reminders = reminders;
    this.items = items;
    this.settings = settings;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Opinions asked for in the last round of a case; empty where no co-unit takes part. */
  public List<Standing> of(long proposalId) {
    List<WorkItem> asked =
        items.allOf(proposalId).stream().filter(item -> item.taskKey().equals(TASK)).toList();
    return unitTasks.ofRound(proposalId, unitTasks.currentRound(proposalId)).stream()
        .filter(task -> task.getRole() == UnitRole.CO && !task.getStatus().isGone())
        .map(task -> standing(task, due(task, asked)))
        .toList();
  }

  /** How the opinion of one co-unit's task stands. */
  public Standing of(UnitTask task) {
    return standing(task, dueOf(task));
  }

  private Standing standing(UnitTask task, Instant due) {
    return new Standing(
        task.getId(),
        task.getUnitCode(),
        task.getRound(),
        state(task, due),
        due,
        task.getAnsweredAt());
  }

  private State state(UnitTask task, Instant due) {
    if (task.getStatus() == UnitTaskStatus.UNANSWERED) {
      return State.MISSING;
    }
    if (task.getStatus() == UnitTaskStatus.ANSWERED) {
      return task.getAnsweredAt().isAfter(due) || wasLate(task) ? State.SENT_LATE : State.SENT;
    }
    return due.isBefore(clock.instant()) ? State.LATE : State.AWAITED;
  }

  private boolean wasLate(UnitTask task) {
    return reminders.existsByUnitTaskIdAndKind(task.getId(), Kind.LATE);
  }

  /** When the opinion of a co-unit is due. */
  Instant dueOf(UnitTask task) {
    return due(
        task,
        items.allOf(task.getProposalId()).stream()
            .filter(item -> item.taskKey().equals(TASK))
            .toList());
  }

  /** As its task says; before there is one, counted from the day on which it was asked. */
  private Instant due(UnitTask task, List<WorkItem> asked) {
    Optional<Instant> written =
        asked.stream()
            .filter(item -> task.getUnitCode().equals(item.unitCode()))
            .filter(item -> !item.createdAt().isBefore(task.getOfferedAt()))
            .map(WorkItem::dueAt)
            .filter(due -> due != null)
            .reduce((one, later) -> later);
    return written.orElseGet(
        () ->
            workingDays
                .lastDay(
                    LocalDate.ofInstant(task.getOfferedAt(), clock.getZone()),
                    settings.period(task.getCommitteeCode(), DeadlineRule.CO_OPINION))
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(clock.getZone())
                .toInstant());
  }
}

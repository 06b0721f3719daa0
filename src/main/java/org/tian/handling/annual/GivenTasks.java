package org.tian.handling.annual;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.Replies;
import org.tian.handling.room.BoardRow;
import org.tian.handling.room.UnitBoard;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Formats;
import org.tian.shared.WorkingDays;

/** The tasks a unit was given in a year, as the reader sees them on the unit's board. */
@Component
class GivenTasks {

  private final UnitBoard board;
  private final UnitTasks tasks;
  private final Replies replies;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Formats formats;

  GivenTasks(
      UnitBoard board,
      UnitTasks tasks,
      Replies replies,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Formats formats) {
    this.board = board;
    this.tasks = tasks;
    this.replies = replies;
    this.settings = settings;
    this.workingDays = workingDays;
    this.formats = formats;
  }

  /**
   * By the number of the case.
   *
   * @throws org.tian.shared.RefusedException {@code board.not-yours}
   */
  List<GivenTask> of(String unit, int year) {
    return board.givenIn(unit, year).stream().map(this::given).toList();
  }

  private GivenTask given(BoardRow row) {
    UnitTask task = tasks.get(row.unitTaskId());
    return new GivenTask(row, task, replies.sentOf(task.getId()), isSignedLate(task));
  }

  private boolean isSignedLate(UnitTask task) {
    if (task.getSignedAt() == null) {
      return false;
    }
    LocalDate last =
        workingDays.lastDay(
            formats.dayOf(task.getOfferedAt()),
            settings.period(task.getCommitteeCode(), DeadlineRule.SIGN_FOR));
    return formats.dayOf(task.getSignedAt()).isAfter(last);
  }
}

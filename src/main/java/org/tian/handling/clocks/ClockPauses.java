package org.tian.handling.clocks;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.UnitTask;
import org.tian.proposal.CaseNews.Kind;
import org.tian.shared.Deadline;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/** The handing office stops the clock of a unit, and lets it run again, each time with a reason. */
@Service
public class ClockPauses {

  /** Fewest characters of a reason. */
  public static final int REASON_LEAST = 5;

  private static final int REASON_MOST = 300;

  private final Deadlines book;
  private final ReadableDeadlines readable;
  private final UnitClocks clocks;
  private final HandingOfficeAccess offices;
  private final ClockNews news;
  private final Formats formats;

  ClockPauses(
      Deadlines book,
      ReadableDeadlines readable,
      UnitClocks clocks,
      HandingOfficeAccess offices,
      ClockNews news,
      Formats formats) {
    this.book = book;
    this.readable = readable;
    this.clocks = clocks;
    this.offices = offices;
    this.news = news;
    this.formats = formats;
  }

  /** Whether the acting person may stop this clock, or let it run again. */
  public boolean isOpenTo(ReadableDeadlines.Read read) {
    return read.deadline().isOpen()
        && UnitClocks.isMovable(read.deadline())
        && read.of().proposalId() != null
        && offices.mayChange(read.of().proposalId())
        && clocks.taskOf(read.deadline()).isPresent();
  }

  /**
   * Stops the clock from today on.
   *
   * @throws org.tian.shared.RefusedException naming what stands against it
   */
  @WholeStep
  public void pause(long deadlineId, String reason) {
    UnitTask task = require(deadlineId);
    String given = checked(reason);
    book.pause(deadlineId, given);
    Deadline deadline = book.find(deadlineId).orElseThrow();
    clocks
        .reminderOf(deadline)
        .filter(one -> !one.isPaused())
        .filter(this::isStillToCome)
        .ifPresent(one -> book.pause(one.getId(), given));
    news.tell(task, Kind.CLOCK_PAUSED, "deadline.news.paused", given);
  }

  private boolean isStillToCome(Deadline reminder) {
    return !formats.dayOf(reminder.getDueAt()).isBefore(formats.today());
  }

  /** Lets the clock run again from today on. */
  @WholeStep
  public void resume(long deadlineId, String reason) {
    UnitTask task = require(deadlineId);
    String given = checked(reason);
    book.resume(deadlineId, given);
    Deadline deadline = book.find(deadlineId).orElseThrow();
    clocks
        .reminderOf(deadline)
        .filter(Deadline::isPaused)
        .ifPresent(one -> book.resume(one.getId(), given));
    news.tell(
        task,
        Kind.CLOCK_RESUMED,
        "deadline.news.resumed",
        formats.dayOf(deadline.getDueAt()),
        given);
  }

  private UnitTask require(long deadlineId) {
    ReadableDeadlines.Read read = readable.require(deadlineId);
    Long proposalId = read.of().proposalId();
    if (proposalId == null || !offices.mayChange(proposalId)) {
      throw Refusal.of("deadline.not-yours").asException();
    }
    if (!UnitClocks.isMovable(read.deadline())) {
      throw Refusal.of("deadline.not-pausable").asException();
    }
    return clocks
        .taskOf(read.deadline())
        .orElseThrow(() -> Refusal.of("deadline.closed").asException());
  }

  private static String checked(String reason) {
    String given = Objects.toString(reason, "").strip();
    if (given.length() < REASON_LEAST) {
      throw Refusal.at("reason", "deadline.reason-short", REASON_LEAST).asException();
    }
    if (given.length() > REASON_MOST) {
      throw Refusal.at("reason", "deadline.reason-long", REASON_MOST).asException();
    }
    return given;
  }
}

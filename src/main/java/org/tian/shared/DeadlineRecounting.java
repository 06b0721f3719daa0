package org.tian.shared;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts open deadlines again by another calendar. Those that are over, paused or in hours keep
 * their end: a deadline whose time has run out is not opened anew by a holiday declared afterwards.
 */
@Service
public class DeadlineRecounting {

  private static final int PORTION = 500;

  private final DeadlineRepository repository;
  private final DeadlineCounting counting;
  private final DeadlineMoving moving;
  private final WorkingDays workingDays;
  private final Clock clock;

  DeadlineRecounting(
      DeadlineRepository repository,
      DeadlineCounting counting,
      DeadlineMoving moving,
      WorkingDays workingDays,
      Clock clock) {
    this.repository = repository;
    this.counting = counting;
    this.moving = moving;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * What became of a portion.
   *
   * @param lastId the last deadline looked at; 0 when none was left
   */
  public record Portion(long lastId, int counted, int moved) {}

  /**
   * Counts a portion by the calendar as it is; joins the caller's transaction, so that the caller
   * keeps how far it came with it.
   */
  @Transactional
  public Portion recount(long afterId, int limit, String why) {
    List<Deadline> running = repository.findRunning(clock.instant(), afterId, Limit.of(limit));
    DeadlineCounting.Changes changes = counting.changesOf(running);
    int moved = 0;
    for (Deadline deadline : running) {
      Instant before = deadline.getDueAt();
      Instant after = counting.endOf(workingDays, deadline, changes);
      if (!after.equals(before)) {
        deadline.moveTo(after);
        moving.tell(DeadlineMoved.of(deadline, before, after, DeadlineMove.Cause.CALENDAR), why);
        moved++;
      }
    }
    long last = running.isEmpty() ? 0 : running.get(running.size() - 1).getId();
    return new Portion(last, running.size(), moved);
  }

  /** How many deadlines would move under a calendar that is not yet there. */
  @Transactional(readOnly = true)
  public int movedBy(CalendarDays proposed) {
    WorkingDays counted = new WorkingDays(proposed);
    int moved = 0;
    long after = 0;
    List<Deadline> portion;
    do {
      portion = repository.findRunning(clock.instant(), after, Limit.of(PORTION));
      DeadlineCounting.Changes changes = counting.changesOf(portion);
      for (Deadline deadline : portion) {
        moved += counting.endOf(counted, deadline, changes).equals(deadline.getDueAt()) ? 0 : 1;
        after = deadline.getId();
      }
    } while (!portion.isEmpty());
    return moved;
  }
}

package org.tian.rulebook.calendar;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.DeadlineRecounting;
import org.tian.shared.WholeStep;

/**
 * Counts the open deadlines again after a change, portion by portion. How far it came is written
 * with each portion, so that a run that was cut off goes on where it stood, on whatever node.
 */
@Service
public class CalendarRecounts {

  private static final int PORTION = 100;

  private final JdbcClient jdbc;
  private final DeadlineRecounting deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CalendarRecounts(
      JdbcClient jdbc,
      DeadlineRecounting deadlines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  /** A change waits for its run. */
  record Begun(long editId) {}

  /**
   * How far the run after a change is.
   *
   * @param counted deadlines looked at so far
   * @param moved those among them that got another end
   */
  public record Progress(int counted, int moved, boolean finished) {}

  void begin(long editId) {
    jdbc.sql(
            "insert into calendar_recount (edit_id, last_deadline_id, counted, moved)"
                + " values (?, 0, 0, 0)")
        .param(editId)
        .update();
    events.publishEvent(new Begun(editId));
  }

  /** The run after a change; empty for an unknown one. */
  @Transactional(readOnly = true)
  public Optional<Progress> of(long editId) {
    return jdbc.sql("select counted, moved, finished_at from calendar_recount where edit_id = ?")
        .param(editId)
        .query(
            (row, number) ->
                new Progress(
                    row.getInt("counted"),
                    row.getInt("moved"),
                    row.getTimestamp("finished_at") != null))
        .optional();
  }

  private record Run(long editId, long lastDeadlineId) {}

  /**
   * Works on a portion of the oldest run that is not finished and that nobody else works on.
   *
   * @return whether there may be more to do here
   */
  @WholeStep
  public boolean workOnPortion() {
    Optional<Run> open =
        jdbc.sql(
                "select edit_id, last_deadline_id from calendar_recount where finished_at is null"
                    + " order by edit_id limit 1 for update skip locked")
            .query((row, number) -> new Run(row.getLong(1), row.getLong(2)))
            .optional();
    open.ifPresent(this::work);
    return open.isPresent();
  }

  private void work(Run run) {
    DeadlineRecounting.Portion portion =
        deadlines.recount(run.lastDeadlineId(), PORTION, reasonOf(run.editId()));
    boolean finished = portion.counted() < PORTION;
    jdbc.sql(
            "update calendar_recount set last_deadline_id = ?, counted = counted + ?,"
                + " moved = moved + ?, finished_at = ? where edit_id = ?")
        .params(
            Arrays.asList(
                Math.max(run.lastDeadlineId(), portion.lastId()),
                portion.counted(),
                portion.moved(),
                finished ? now() : null,
                run.editId()))
        .update();
  }

  private String reasonOf(long editId) {
    return jdbc.sql("select reason from calendar_edit where id = ?")
        .param(editId)
        .query(String.class)
        .single();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}

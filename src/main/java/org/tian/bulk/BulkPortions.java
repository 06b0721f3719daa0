package org.tian.bulk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.shared.WholeStep;

/**
 * Gives out portions of runs to nodes, so that they share the work.
 *
 * <p>A portion is only a promise not to do the same twice at the same moment. That nothing is done
 * twice or lost is the item's own state, which changes with the work.
 */
@Component
class BulkPortions {

  private static final int RUNS = 20;

  /** An item that has taken this many nodes down with it is given up. */
  private static final int MOST_ATTEMPTS = 5;

  private static final String FREE =
      " run_id = ? and state = 'WAITING' and (claimed_until is null or claimed_until <= ?)";

  private final BulkRunStore runs;
  private final BulkItemStore items;
  private final BulkActions actions;
  private final BulkEnding ending;
  private final BulkSettings settings;
  private final JdbcClient jdbc;
  private final Clock clock;

  BulkPortions(
      BulkRunStore runs,
      BulkItemStore items,
      BulkActions actions,
      BulkEnding ending,
      BulkSettings settings,
      JdbcClient jdbc,
      Clock clock) {
    this.runs = runs;
    this.items = items;
    this.actions = actions;
    this.ending = ending;
    this.settings = settings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Cases of one run that are now this node's to do, in order. */
  record Portion(BulkRun run, List<Long> itemIds) {}

  /** The next portion, of the run that has waited longest; empty when there is nothing to do. */
  @WholeStep
  public Optional<Portion> next() {
    for (long id : runs.running(actions.codes(), RUNS)) {
      Optional<Portion> portion = runs.lock(id).filter(BulkRun::isRunning).flatMap(this::portionOf);
      if (portion.isPresent()) {
        return portion;
      }
    }
    return Optional.empty();
  }

  private Optional<Portion> portionOf(BulkRun run) {
    Instant now = clock.instant();
    if (actions.of(run.action()).inOrder() && isTaken(run.id(), now)) {
      return Optional.empty();
    }
    giveUpOn(run.id(), now);
    List<Long> free = free(run.id(), now);
    if (free.isEmpty()) {
      ending.endWhenSettled(run.id());
      return Optional.empty();
    }
    jdbc.sql(
            "update bulk_run_item set claim = :claim, claimed_until = :until,"
                + " attempts = attempts + 1 where id in (:ids)")
        .param("claim", UUID.randomUUID().toString())
        .param("until", Moments.of(now.plus(settings.lease())))
        .param("ids", free)
        .update();
    runs.touch(run.id(), clock.millis());
    return Optional.of(new Portion(run, free));
  }

  private boolean isTaken(long runId, Instant now) {
    return jdbc.sql(
                "select count(*) from bulk_run_item where run_id = ? and state = 'WAITING'"
                    + " and claimed_until > ?")
            .params(runId, Moments.of(now))
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<Long> free(long runId, Instant now) {
    return jdbc.sql("select id from bulk_run_item where" + FREE + " order by position limit ?")
        .params(runId, Moments.of(now), settings.portion())
        .query(Long.class)
        .list();
  }

  private void giveUpOn(long runId, Instant now) {
    jdbc.sql("select id from bulk_run_item where" + FREE + " and attempts >= " + MOST_ATTEMPTS)
        .params(runId, Moments.of(now))
        .query(Long.class)
        .list()
        .forEach(id -> ending.fail(id));
  }
}

package org.tian.similarity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The change table as one node reads it.
 *
 * <p>A transaction may commit after another one that began later and got higher numbers. So rows of
 * the last ten minutes are counted again, and what came late among them is read; older ones are
 * settled.
 */
@Component
class ChangeFeed {

  private static final int PAGE = 5_000;
  private static final String SETTLED = "changed_at < current_timestamp - interval '10' minute";
  private static final String OLD = "changed_at < current_timestamp - interval '7' day";

  private final JdbcClient jdbc;

  ChangeFeed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Change(long id, long caseId) {}

  /** How far a node has read: all up to {@code settled}, and the rows above it that it has seen. */
  static final class Place {

    private long settled;
    private long highest;
    private final Set<Long> seen = new HashSet<>();

    Place(long settled) {
      this.settled = settled;
      this.highest = settled;
    }

    long settled() {
      return settled;
    }

    private void add(Change change) {
      seen.add(change.id());
      highest = Math.max(highest, change.id());
    }

    private void settleAt(long id) {
      settled = Math.max(settled, id);
      seen.removeIf(one -> one <= settled);
    }
  }

  /** Identity of the database, to which an index must belong. */
  String identity() {
    return jdbc.sql("select identity from similarity_source").query(String.class).single();
  }

  /** Up to where changes have been deleted; an index that reaches less far must be made anew. */
  long purgedTo() {
    return jdbc.sql("select purged_to from similarity_source").query(Long.class).single();
  }

  /** The place from which to read after everything has been read from the cases themselves. */
  Place present() {
    return new Place(
        jdbc.sql("select coalesce(max(id), 0) from similarity_change where " + SETTLED)
            .query(Long.class)
            .single());
  }

  /** Cases changed since; the place moves on. Empty when there is nothing new. */
  Set<Long> next(Place place) {
    Set<Long> cases = new LinkedHashSet<>();
    take(late(place), place, cases);
    take(page(place.highest, Long.MAX_VALUE, PAGE), place, cases);
    return cases;
  }

  private static void take(List<Change> changes, Place place, Set<Long> cases) {
    for (Change change : changes) {
      if (!place.seen.contains(change.id())) {
        place.add(change);
        cases.add(change.caseId());
      }
    }
  }

  private List<Change> late(Place place) {
    if (place.highest == place.settled) {
      return List.of();
    }
    long there =
        jdbc.sql("select count(*) from similarity_change where id > ? and id <= ?")
            .params(place.settled, place.highest)
            .query(Long.class)
            .single();
    return there == place.seen.size()
        ? List.of()
        : page(place.settled, place.highest, Integer.MAX_VALUE);
  }

  private List<Change> page(long after, long to, int limit) {
    return jdbc.sql(
            "select id, case_id from similarity_change where id > ? and id <= ? order by id"
                + " limit ?")
        .params(after, to, limit)
        .query(Change.class)
        .list();
  }

  /** Moves the settled part of the place forward. */
  void settle(Place place) {
    if (place.highest > place.settled) {
      jdbc.sql("select max(id) from similarity_change where id > ? and id <= ? and " + SETTLED)
          .params(place.settled, place.highest)
          .query(Long.class)
          .optional()
          .ifPresent(place::settleAt);
    }
  }

  /** Deletes changes that every running node has long read. */
  @Scheduled(cron = "0 10 3 * * *", zone = "${tian.zone:Asia/Shanghai}")
  void purge() {
    jdbc.sql("select max(id) from similarity_change where " + OLD)
        .query(Long.class)
        .optional()
        .ifPresent(
            last -> {
              jdbc.sql("update similarity_source set purged_to = ?").param(last).update();
              jdbc.sql("delete from similarity_change where id <= ?").param(last).update();
            });
  }
}

package org.tian.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How often MySQL was asked what in a database, from a moment on. True on a server of its own only:
 * its table of statements holds ten thousand kinds.
 */
final class Statements {

  private static final int TOLD = 70;
  private static final int WIDTH = 150;

  private final JdbcTemplate jdbc;
  private final String schema;
  private final Map<String, Count> before;

  private record Count(long times, long nanos) {}

  Statements(JdbcTemplate jdbc, String schema) {
    this.jdbc = jdbc;
    this.schema = schema;
    this.before = read();
  }

  private Map<String, Count> read() {
    Map<String, Count> counts = new HashMap<>();
    jdbc.query(
        "select digest_text, sum(count_star) as times, sum(sum_timer_wait) / 1000 as nanos"
            + " from performance_schema.events_statements_summary_by_digest"
            + " where schema_name = ? group by digest_text",
        row -> {
          counts.put(row.getString(1), new Count(row.getLong(2), row.getLong(3)));
        },
        schema);
    return counts;
  }

  long since() {
    Map<String, Count> now = read();
    return now.keySet().stream().mapToLong(digest -> times(now, digest)).sum();
  }

  /** How long the server worked on them, in milliseconds. */
  double millis() {
    Map<String, Count> now = read();
    return now.keySet().stream().mapToLong(digest -> nanos(now, digest)).sum() / 1e6;
  }

  private long nanos(Map<String, Count> now, String digest) {
    return now.get(digest).nanos() - before.getOrDefault(digest, new Count(0, 0)).nanos();
  }

  private long times(Map<String, Count> now, String digest) {
    return now.get(digest).times() - before.getOrDefault(digest, new Count(0, 0)).times();
  }

  /** Those that took the most time. */
  void tell(int cases) {
    Map<String, Count> now = read();
    System.out.println(schema);
    now.keySet().stream()
        .sorted(Comparator.comparingLong(digest -> -nanos(now, digest)))
        .limit(TOLD)
        .forEach(
            digest ->
                System.out.printf(
                    "  %5.2f  %6.3f ms  %s%n",
                    times(now, digest) / (double) cases,
                    nanos(now, digest) / 1e6 / cases,
                    digest.substring(0, Math.min(WIDTH, digest.length()))));
  }
}

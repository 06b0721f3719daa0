package org.tian.bench;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts routed cases into the tables, with their units' tasks answered when asked for. */
final class RoutedDatabase {

  private static final AtomicLong IDS = new AtomicLong(1_000_000);

  private final JdbcTemplate jdbc;

  RoutedDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Inserts the case and gives its id. */
  long add(RoutedCase one) {
    long id = IDS.incrementAndGet();
    Timestamp at = at(one.year());
    jdbc.update(
        "insert into proposal (id, flow_no, case_no, committee_code, title, situation, analysis,"
            + " status, kind, proposer_id, suggested_units, wish_open, wish_meet, created_at,"
            + " changed_at, submitted_at, edits, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'CLOSED', 'INDIVIDUAL', 'member', '', true, true,"
            + " ?, ?, ?, 1, 0)",
        id,
        "routed-" + id,
        "routed-case-" + id,
        one.committee(),
        one.title(),
        one.situation(),
        one.analysis(),
        at,
        at,
        at);
    for (int i = 0; i < one.items().size(); i++) {
      jdbc.update(
          "insert into suggestion_item (proposal_id, position, text) values (?, ?, ?)",
          id,
          i + 1,
          one.items().get(i));
    }
    return id;
  }

  /** Lets the units have answered the case. */
  void answer(long id, String committee, int year, List<String> leads) {
    for (String unit : leads) {
      jdbc.update(
          "insert into unit_task (proposal_id, case_key, committee_code, round_no, unit_code,"
              + " unit_role, status, offered_at, answered_at, return_refused, version)"
              + " values (?, ?, ?, 1, ?, ?, 'ANSWERED', ?, ?, false, 0)",
          id,
          "routed-" + id,
          committee,
          unit,
          leads.size() == 1 ? "SOLE" : "SPLIT",
          at(year),
          at(year));
    }
  }

  /** Takes all away again. */
  void clear() {
    jdbc.update("delete from unit_task");
    jdbc.update("delete from suggestion_item");
    jdbc.update("delete from proposal");
  }

  private static Timestamp at(int year) {
    return Timestamp.from(LocalDate.of(year, 3, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}

package org.tian.bench;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.bench.GeneratedProposals.Generated;

/** Fills the tables with generated proposals of five committees and ten years. */
final class GeneratedDatabase {

  static final List<String> COMMITTEES = List.of("nc", "ncal", "ncyt", "ncalqh", "ncytsq");

  private static final int PORTION = 1_000;
  private static final int YEARS = 10;

  /**
   * Of so many proposals the last has a twin, which was merged into the one before; that one also
   * has three for other places and two on other aspects beside it.
   */
  private static final int TWIN_EVERY = 100;

  private static final int MAIN = 99;
  private static final int RIVALS = 5;
  private static final int ELSEWHERE = 3;

  private final JdbcTemplate jdbc;
  private final GeneratedProposals proposals;

  /** A merged proposal and the one it was merged into. */
  record Merged(long sub, long main, String committee) {}

  GeneratedDatabase(JdbcTemplate jdbc, GeneratedProposals proposals) {
    this.jdbc = jdbc;
    this.proposals = proposals;
  }

  /** Ids run from 1 to the count. */
  List<Merged> fill(int count) {
    List<Merged> merged = new ArrayList<>();
    for (int from = 1; from <= count; from += PORTION) {
      portion(from, Math.min(count, from + PORTION - 1), merged);
    }
    return merged;
  }

  /** The proposal to whose matter, committee and year the one of an id belongs. */
  private static int matterOf(int id) {
    int place = id % TWIN_EVERY;
    if (place == 0) {
      return id - 1;
    }
    return place > MAIN - 1 - RIVALS ? id + MAIN - place : id;
  }

  private Generated proposal(int id) {
    int main = matterOf(id);
    int which = main - id;
    if (which == 0) {
      return proposals.of(id);
    }
    if (which < 0) {
      return proposals.twinOf(main);
    }
    return which <= ELSEWHERE ? proposals.elsewhere(main, which) : proposals.otherwise(main, which);
  }

  private void portion(int from, int to, List<Merged> merged) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> items = new ArrayList<>();
    List<Object[]> parties = new ArrayList<>();
    for (int id = from; id <= to; id++) {
      boolean twin = id > 1 && id % TWIN_EVERY == 0;
      Generated one = proposal(id);
      int owner = matterOf(id);
      String committee = COMMITTEES.get(owner % COMMITTEES.size());
      rows.add(row(id, one, committee, owner / COMMITTEES.size() % YEARS, twin));
      parties.add(new Object[] {id, "member" + id % 900 + "-self"});
      for (int i = 0; i < one.advice().size(); i++) {
        items.add(new Object[] {id, i + 1, one.advice().get(i)});
      }
      if (twin) {
        merged.add(new Merged(id, id - 1, committee));
      }
    }
    jdbc.batchUpdate(
        "insert into proposal (id, flow_no, case_no, committee_code, title, situation, analysis,"
            + " status, kind, proposer_id, suggested_units, wish_open, wish_meet, created_at,"
            + " changed_at, submitted_at, edits, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, 'INDIVIDUAL', ?, '', ?, true, ?, ?, ?, 1, 0)",
        rows);
    jdbc.batchUpdate(
        "insert into suggestion_item (proposal_id, position, text) values (?, ?, ?)", items);
    jdbc.batchUpdate(
        "insert into case_participant (proposal_id, party_key, admitted_at)"
            + " values (?, ?, current_timestamp)",
        parties);
  }

  private static Object[] row(int id, Generated one, String committee, int yearsAgo, boolean twin) {
    Timestamp at =
        Timestamp.from(
            LocalDate.of(2026, 2, 1).minusYears(yearsAgo).atStartOfDay().toInstant(ZoneOffset.UTC));
    return new Object[] {
      id,
      "bench-" + id,
      twin ? null : "case-" + id,
      committee,
      one.title(),
      one.situation(),
      one.analysis(),
      twin ? "MERGED" : "CLOSED",
      "member" + id % 900,
      id % 20 != 0,
      at,
      at,
      at
    };
  }
}

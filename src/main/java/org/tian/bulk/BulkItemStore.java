package org.tian.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code bulk_run_item} as pages read them and as a case's step settles them. */
@Component
class BulkItemStore {

  private static final int BATCH = 500;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_RESULT = 200;
  private static final int LONGEST_REASON = 1000;
  private static final String COLUMNS =
      """
      select id, run_id, position, subject_id, case_key, proposal_id, case_number, title, state,
        result_text, reason_zh, reason_en, finished_at
      from bulk_run_item
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  BulkItemStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  void add(long runId, List<BulkSubject> subjects) {
    List<Object[]> rows = new ArrayList<>();
    for (BulkSubject one : subjects) {
      rows.add(
          new Object[] {
            runId,
            rows.size() + 1,
            one.id(),
            one.caseKey(),
            one.proposalId(),
            Objects.toString(one.number(), ""),
            cut(one.title(), LONGEST_TITLE)
          });
    }
    String insert =
        """
        insert into bulk_run_item (run_id, position, subject_id, case_key, proposal_id, case_number,
          title, state, attempts)
        values (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0)
        """;
    for (int from = 0; from < rows.size(); from += BATCH) {
      template.batchUpdate(insert, rows.subList(from, Math.min(from + BATCH, rows.size())));
    }
  }

  /** The items in their order, which nobody else settles until the transaction ends. */
  List<BulkItem> lock(List<Long> ids) {
    return jdbc.sql(COLUMNS + " where id in (:ids) order by position for update")
        .param("ids", ids)
        .query(BulkItemStore::item)
        .list();
  }

  /** Items of a run in its order, of one state or of all. */
  List<BulkItem> of(long runId, Optional<BulkItem.State> state, int after, int limit) {
    return jdbc.sql(
            COLUMNS
                + " where run_id = ? and position > ?"
                + state.map(one -> " and state = '" + one.name() + "'").orElse("")
                + " order by position limit ?")
        .params(runId, after, limit)
        .query(BulkItemStore::item)
        .list();
  }

  /** Items of a run that are among these subjects, in its order. */
  List<BulkItem> among(long runId, Collection<String> subjectIds) {
    return subjectIds.isEmpty()
        ? List.of()
        : jdbc.sql(COLUMNS + " where run_id = :run and subject_id in (:ids) order by position")
            .param("run", runId)
            .param("ids", subjectIds)
            .query(BulkItemStore::item)
            .list();
  }

  BulkCounts counts(long runId) {
    Map<BulkItem.State, Integer> byState = new EnumMap<>(BulkItem.State.class);
    jdbc.sql("select state, count(*) as items from bulk_run_item where run_id = ? group by state")
        .param(runId)
        .query(
            row -> {
              byState.put(BulkItem.State.valueOf(row.getString("state")), row.getInt("items"));
            });
    return new BulkCounts(byState);
  }

  void done(List<BulkItem.Done> items) {
    template.batchUpdate(
        "update bulk_run_item set state = 'DONE', result_text = ?, finished_at = ? where id = ?",
        items.stream()
            .map(
                one ->
                    new Object[] {
                      cut(one.result(), LONGEST_RESULT), Moments.of(one.at()), one.itemId()
                    })
            .toList());
  }

  /** Settles an item that was not done; one that somebody else has settled stays as it is. */
  boolean settle(long id, BulkItem.State state, String reasonZh, String reasonEn, Instant at) {
    return jdbc.sql(
                """
                update bulk_run_item set state = ?, reason_zh = ?, reason_en = ?, finished_at = ?
                where id = ? and state = 'WAITING'
                """)
            .params(
                state.name(),
                cut(reasonZh, LONGEST_REASON),
                cut(reasonEn, LONGEST_REASON),
                Moments.of(at),
                id)
            .update()
        == 1;
  }

  /** Leaves out what was not tried yet. */
  int cancelRest(long runId, Instant at) {
    return jdbc.sql(
            "update bulk_run_item set state = 'CANCELLED', finished_at = ?"
                + " where run_id = ? and state = 'WAITING'")
        .params(Moments.of(at), runId)
        .update();
  }

  private static String cut(String text, int longest) {
    String whole = Objects.toString(text, "");
    return whole.length() <= longest ? whole : whole.substring(0, longest - 1) + "…";
  }

  private static BulkItem item(ResultSet row, int number) throws SQLException {
    BulkSubject subject =
        new BulkSubject(
            row.getString("subject_id"),
            row.getString("case_key"),
            row.getObject("proposal_id", Long.class),
            row.getString("case_number"),
            row.getString("title"));
    return new BulkItem(
        row.getLong("id"),
        row.getLong("run_id"),
        row.getInt("position"),
        subject,
        BulkItem.State.valueOf(row.getString("state")),
        Objects.toString(row.getString("result_text"), ""),
        Objects.toString(row.getString("reason_zh"), ""),
        Objects.toString(row.getString("reason_en"), ""),
        Moments.read(row, "finished_at"));
  }
}

package org.tian.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Rows of {@code bulk_run}. */
@Component
class BulkRunStore {

  private static final String COLUMNS =
      """
      select id, action_code, body_code, started_by, origin_address, parameters, state, total,
        started_at, finished_at, cancelled_by
      from bulk_run
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  BulkRunStore(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Adds a run; the id given in it does not count. */
  long add(BulkRun run, String requestKey, long touched) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into bulk_run (action_code, body_code, started_by, origin_address, parameters,
              request_key, state, total, started_at, touched)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            run.action(),
            run.bodyCode(),
            run.startedBy(),
            run.originAddress(),
            write(run.parameters()),
            requestKey,
            run.state().name(),
            run.total(),
            Moments.of(run.startedAt()),
            touched)
        .update(key, "id");
    return key.getKeyAs(Number.class).longValue();
  }

  Optional<BulkRun> find(long id) {
    return jdbc.sql(COLUMNS + " where id = ?").param(id).query(this::run).optional();
  }

  Optional<BulkRun> findByKey(String personId, String requestKey) {
    return jdbc.sql(COLUMNS + " where started_by = ? and request_key = ?")
        .params(personId, requestKey)
        .query(this::run)
        .optional();
  }

  /** The run, which nobody else changes until the transaction ends. */
  Optional<BulkRun> lock(long id) {
    return jdbc.sql(COLUMNS + " where id = ? for update").param(id).query(this::run).optional();
  }

  /** Runs the person started or that were started in one of the bodies, the latest first. */
  List<BulkRun> seenBy(String personId, Collection<String> bodies, Long before, int limit) {
    return jdbc.sql(
            COLUMNS
                + " where (started_by = :person or body_code in (:bodies)) and id < :before"
                + " order by id desc limit :limit")
        .param("person", personId)
        .param("bodies", bodies.isEmpty() ? List.of("-") : bodies)
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("limit", limit)
        .query(this::run)
        .list();
  }

  /** Running ones of these actions, the one that has waited longest first. */
  List<Long> running(Collection<String> actions, int limit) {
    return jdbc.sql(
            "select id from bulk_run where state = 'RUNNING' and action_code in (:actions)"
                + " order by touched, id limit :limit")
        .param("actions", actions.isEmpty() ? List.of("-") : actions)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  void touch(long id, long moment) {
    jdbc.sql("update bulk_run set touched = ? where id = ?").params(moment, id).update();
  }

  void end(long id, BulkRun.State state, Instant at, String cancelledBy) {
    jdbc.sql("update bulk_run set state = ?, finished_at = ?, cancelled_by = ? where id = ?")
        .params(state.name(), Moments.of(at), cancelledBy, id)
        .update();
  }

  private BulkRun run(ResultSet row, int number) throws SQLException {
    return new BulkRun(
        row.getLong("id"),
        row.getString("action_code"),
        row.getString("body_code"),
        row.getString("started_by"),
        row.getString("origin_address"),
        read(row.getString("parameters")),
        BulkRun.State.valueOf(row.getString("state")),
        row.getInt("total"),
        Moments.read(row, "started_at"),
        Moments.read(row, "finished_at"),
        row.getString("cancelled_by"));
  }

  private String write(Map<String, String> parameters) {
    try {
      return json.writeValueAsString(parameters);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Texts can be written as JSON", impossible);
    }
  }

  private Map<String, String> read(String parameters) {
    try {
      return json.readValue(parameters, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A run has broken parameters", broken);
    }
  }
}

package org.tian.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;

/**
 * Keeps a checked file until its owner imports it, for a day at most, so that nobody has to choose
 * it twice.
 */
@Repository
public class ImportFiles {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  ImportFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A file that waits for its import. */
  public record Waiting(String id, String committeeCode, String fileName, byte[] content) {}

  /** Keeps the file for the acting person and forgets those that are too old. Returns its id. */
  @Transactional
  public String keep(String committeeCode, String fileName, byte[] content) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    jdbc.sql("delete from import_file where uploaded_at < ?").param(now.minus(KEPT)).update();
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            """
            insert into import_file (id, person_id, committee_code, file_name, uploaded_at, content)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id, CurrentActor.get().personId(), committeeCode, fileName, now, content)
        .update();
    return id;
  }

  /** The acting person's own file, or empty when there is none with that id. */
  @Transactional(readOnly = true)
  public Optional<Waiting> find(String id) {
    return jdbc.sql(
            """
            select committee_code, file_name, content from import_file
            where id = ? and person_id = ?
            """)
        .params(id, CurrentActor.get().personId())
        .query((row, n) -> new Waiting(id, row.getString(1), row.getString(2), row.getBytes(3)))
        .optional();
  }

  /** Forgets the file after its import. */
  @Transactional
  public void remove(String id) {
    jdbc.sql("delete from import_file where id = ? and person_id = ?")
        .params(id, CurrentActor.get().personId())
        .update();
  }
}

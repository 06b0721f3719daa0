package org.tian.exchange.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.document.FileStore;

/** What batches have printed, kept for a while. */
@Component
class PrintedFiles {

  private final JdbcClient jdbc;
  private final FileStore store;
  private final Clock clock;

  PrintedFiles(JdbcClient jdbc, FileStore store, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.clock = clock;
  }

  void keep(String batch, long proposalId, String format, String name, byte[] content) {
    String key = UUID.randomUUID().toString();
    try {
      store.write(key, new ByteArrayInputStream(content));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    jdbc.sql(
            "insert into printed_file (batch, proposal_id, format, file_name, content_key,"
                + " size_bytes, printed_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(batch, proposalId, format, name, key, content.length, Timestamp.from(now()))
        .update();
  }

  /** Files of a batch in the order of the cases of its run. */
  List<PrintedFile> of(String batch, long runId) {
    return jdbc.sql(
            "select i.position, f.proposal_id, f.format, f.file_name, f.content_key, f.size_bytes"
                + " from printed_file f join bulk_run_item i"
                + " on i.proposal_id = f.proposal_id"
                + " where f.batch = ? and i.run_id = ? order by i.position, f.format")
        .params(batch, runId)
        .query(
            (row, number) ->
                new PrintedFile(
                    row.getInt(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6)))
        .list();
  }

  InputStream open(PrintedFile file) {
    return store.open(file.contentKey());
  }

  /** Removes what was printed more than so many days ago. */
  void removeOlderThan(int days) {
    Timestamp before = Timestamp.from(now().minus(days, ChronoUnit.DAYS));
    jdbc.sql("select content_key from printed_file where printed_at < ?")
        .param(before)
        .query(String.class)
        .list()
        .forEach(store::delete);
    jdbc.sql("delete from printed_file where printed_at < ?").param(before).update();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}

package org.tian.assignment.endorsement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;

/**
 * Handwritten signatures. One is kept for a person and a task before the task is done; the comment
 * made with the task then takes it, and it is never changed again.
 */
@Service
@Transactional
public class Signatures {

  private final JdbcClient jdbc;
  private final Clock clock;

  Signatures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps the acting person's signature for a task, in place of one kept before. */
  public void keep(String taskId, SignatureImage image) {
    drop(taskId);
    jdbc.sql(
            "insert into endorsement_signature (task_id, person_id, content, kept_at)"
                + " values (?, ?, ?, ?)")
        .params(
            taskId,
            person(),
            image.content(),
            Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
        .update();
  }

  /** Forgets what the acting person has drawn for a task that is not done. */
  public void drop(String taskId) {
    jdbc.sql(
            "delete from endorsement_signature where task_id = ? and person_id = ?"
                + " and not exists (select 1 from endorsement_comment c"
                + " where c.signature_id = endorsement_signature.id)")
        .params(taskId, person())
        .update();
  }

  /** What the acting person has drawn for a task. */
  @Transactional(readOnly = true)
  public Optional<Long> keptFor(String taskId) {
    return jdbc.sql("select id from endorsement_signature where task_id = ? and person_id = ?")
        .params(taskId, person())
        .query(Long.class)
        .optional();
  }

  /** The picture, as PNG. */
  @Transactional(readOnly = true)
  public byte[] content(long id) {
    return jdbc.sql("select content from endorsement_signature where id = ?")
        .param(id)
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}

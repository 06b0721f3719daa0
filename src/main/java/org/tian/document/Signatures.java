package org.tian.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;

/**
 * Handwritten signatures under leaders' comments. One is kept for a person and a task before
 * the task is done; what is said with the task then takes it, and it is never changed again.
 */
@Service
@Transactional
public class Signatures {

  private static final double HIGHEST_MM = 14;
  private static final double WIDEST_MM = 48;

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
                + " and taken_at is null and not exists (select 1 from endorsement_comment c"
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

  /** Takes what the acting person has drawn for a task, for good; empty when nothing was drawn. */
  public Optional<Long> take(String taskId) {
    Optional<Long> kept = keptFor(taskId);
    kept.ifPresent(
        id ->
            jdbc.sql("update endorsement_signature set taken_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)), id)
                .update());
    return kept;
  }

  /** The picture for a printed sheet: at most 48 by 14 mm, its proportions kept. */
  @Transactional(readOnly = true)
  public Picture picture(long id) {
    byte[] png = content(id);
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      double scale = Math.min(HIGHEST_MM / image.getHeight(), WIDEST_MM / image.getWidth());
      return new Picture(
          "data:image/png;base64," + Base64.getEncoder().encodeToString(png),
          millimetres(image.getWidth() * scale),
          millimetres(image.getHeight() * scale));
    } catch (IOException broken) {
      throw new UncheckedIOException("A kept signature cannot be read", broken);
    }
  }

  /** A picture with its size in millimetres. */
  public record Picture(String source, String width, String height) {}

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
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

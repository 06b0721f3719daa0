package org.tian.proposal.similar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseParticipants;
import org.tian.similarity.ComparableChanges;
import org.tian.similarity.IndexFeed;

/** Cases of several committees and years, put straight into the tables and the index. */
@Component
public class SimilarFixture {

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final JdbcClient jdbc;
  private final CaseParticipants participants;
  private final ComparableChanges changes;
  private final IndexFeed feed;
  private final Clock clock;

  SimilarFixture(
      JdbcClient jdbc,
      CaseParticipants participants,
      ComparableChanges changes,
      IndexFeed feed,
      Clock clock) {
    this.jdbc = jdbc;
    this.participants = participants;
    this.changes = changes;
    this.feed = feed;
    this.clock = clock;
  }

  /** How a case differs from a filed, open one of this year. */
  public record Kind(String committee, String status, boolean wishOpen, int yearsAgo) {

    public static Kind filed(String committee) {
      return new Kind(committee, "FILED", true, 0);
    }

    public Kind in(String otherStatus) {
      return new Kind(committee, otherStatus, wishOpen, yearsAgo);
    }

    public Kind notPublic() {
      return new Kind(committee, status, false, yearsAgo);
    }

    public Kind before(int years) {
      return new Kind(committee, status, wishOpen, years);
    }
  }

  /** A case of a member about the matter; it is in the index. */
  public long add(Kind kind, String proposer, String title, String... suggestions) {
    int serial = SERIAL.incrementAndGet();
    boolean numbered = !List.of("SUBMITTED", "NOT_FILED", "MERGED").contains(kind.status());
    Timestamp at =
        Timestamp.from(
            clock
                .instant()
                .minus(Duration.ofDays(366L * kind.yearsAgo()))
                .truncatedTo(ChronoUnit.SECONDS));
    jdbc.sql(
            "insert into proposal (flow_no, case_no, committee_code, title, situation, analysis,"
                + " status, kind, proposer_id, suggested_units, wish_open, wish_meet, created_at,"
                + " changed_at, submitted_at, edits, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'INDIVIDUAL', ?, '', ?, true, ?, ?, ?, 1, 0)")
        .params(
            "similar-%04d".formatted(serial),
            numbered ? "2026%05d".formatted(serial) : null,
            kind.committee(),
            title,
            "这方面的情况，有关方面反映较多。",
            "原因有待分析。",
            kind.status(),
            proposer,
            kind.wishOpen(),
            at,
            at,
            at)
        .update();
    long id = jdbc.sql("select max(id) from proposal").query(Long.class).single();
    for (int i = 0; i < suggestions.length; i++) {
      jdbc.sql("insert into suggestion_item (proposal_id, position, text) values (?, ?, ?)")
          .params(id, i + 1, suggestions[i])
          .update();
    }
    participants.admit(id, proposer + "-self");
    changes.note(id);
    feed.catchUp();
    return id;
  }

  /** Takes a case out of the world again, so that it does not stand in another test's way. */
  public void hide(long id) {
    jdbc.sql("update proposal set status = 'DRAFT' where id = ?").param(id).update();
    changes.note(id);
    feed.catchUp();
  }

  public void catchUp() {
    feed.catchUp();
  }
}

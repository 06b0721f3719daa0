package org.tian.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has begun to write on a template, so that nothing typed is lost. */
@Component
class TemplateDrafts {

  private static final String OF_ONE = " where committee_code = ? and kind = ? and person_id = ?";

  private final JdbcClient jdbc;
  private final Clock clock;

  TemplateDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<TemplateDraft> of(String committee, String kind, String person) {
    return jdbc.sql("select source, note, based_on, kept_at from document_template_draft" + OF_ONE)
        .params(committee, kind, person)
        .query(
            (row, number) ->
                new TemplateDraft(
                    row.getString("source"),
                    row.getString("note"),
                    row.getInt("based_on"),
                    row.getTimestamp("kept_at").toInstant()))
        .optional();
  }

  void keep(String committee, String kind, String person, String source, String note, int basedOn) {
    remove(committee, kind, person);
    jdbc.sql(
            "insert into document_template_draft"
                + " (committee_code, kind, person_id, source, note, based_on, kept_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            committee,
            kind,
            person,
            source,
            note,
            basedOn,
            Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
        .update();
  }

  void remove(String committee, String kind, String person) {
    jdbc.sql("delete from document_template_draft" + OF_ONE)
        .params(committee, kind, person)
        .update();
  }
}

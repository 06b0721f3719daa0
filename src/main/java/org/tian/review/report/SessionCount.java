package org.tian.review.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.SubmissionType;

/** Counts the proposals of a session in the database. */
@Component
class SessionCount {

  private static final String GROUPS =
      """
      select p.status, p.kind, p.submission, p.category_code, p.category_name, p.outcome_code,
        case when p.merged_into_id is null then 0 else 1 end as merged, count(*) as cases
      from proposal p
      where p.session_id = ? and p.status <> 'DRAFT'
      group by p.status, p.kind, p.submission, p.category_code, p.category_name, p.outcome_code,
        case when p.merged_into_id is null then 0 else 1 end
      """;
  private static final String REASONS =
      """
      select r.reason_code, count(*) as cases from review_opinion_reason r
      join review_opinion o on o.id = r.opinion_id
      join proposal p on p.id = o.proposal_id
      where p.session_id = ? and p.status = 'NOT_FILED'
        and o.id = (select max(l.id) from review_opinion l where l.proposal_id = p.id)
      group by r.reason_code
      """;
  private static final String PROPOSERS =
      """
      select count(distinct case when p.body_code is null then p.proposer_id end) as members,
        count(distinct p.body_code) as bodies
      from proposal p where p.session_id = ? and p.status <> 'DRAFT'
      """;

  private final JdbcClient jdbc;

  SessionCount(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  SessionFigures of(PlenarySession session) {
    List<SessionFigures.Group> groups =
        jdbc.sql(GROUPS)
            .param(session.getId())
            .query(
                (row, number) ->
                    new SessionFigures.Group(
                        CaseFate.of(
                            ProposalStatus.valueOf(row.getString("status")),
                            row.getInt("merged") == 1),
                        ProposalKind.valueOf(row.getString("kind")),
                        row.getString("submission") == null
                            ? null
                            : SubmissionType.valueOf(row.getString("submission")),
                        row.getString("category_code"),
                        row.getString("category_name"),
                        row.getString("outcome_code"),
                        row.getLong("cases")))
            .list();
    Map<String, Long> reasons = new HashMap<>();
    jdbc.sql(REASONS)
        .param(session.getId())
        .query(
            row -> {
              reasons.put(row.getString("reason_code"), row.getLong("cases"));
            });
    return jdbc.sql(PROPOSERS)
        .param(session.getId())
        .query(
            (row, number) ->
                new SessionFigures(groups, reasons, row.getLong("members"), row.getLong("bodies")))
        .single();
  }
}

package org.tian.assignment.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitRole;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;

/** Reads what stands on a meeting's papers, with what the acting person may see. */
@Component
class MeetingPaperRows {

  private static final int IDS = 1000;
  private static final String ROWS =
      """
      select p.id, coalesce(p.case_no, p.flow_no) as number, p.title,
        coalesce(b.name, person.name, p.proposer_id) as proposer, person.phone,
        (select count(*) from co_signer s where s.proposal_id = p.id and s.state = 'SIGNED')
          as signers,
        session.name as session_name, u.unit_code, u.unit_role, u.items,
        c.handed_over_at
      from handover_meeting_case c
      join proposal p on p.id = c.proposal_id
      join handover_plan h on h.id =
        (select max(l.id) from handover_plan l where l.proposal_id = p.id)
      join handover_plan_unit u on u.plan_id = h.id
      left join plenary_session session on session.id = p.session_id
      left join org_body b on b.code = p.body_code
      left join org_person person on person.id = p.proposer_id
      where c.meeting_id = :meeting and %s
      """
          .formatted(CaseScope.SQL);
  private static final String OFFICES =
      """
      select cp.proposal_id, cp.party_key,
        case when exists (select 1 from unit_task t
          where t.proposal_id = cp.proposal_id and t.unit_code = cp.party_key)
          then 1 else 0 end as handling
      from case_participant cp join org_unit unit on unit.code = cp.party_key
      where unit.kind in ('PARTY_OFFICE', 'GOVERNMENT_OFFICE') and cp.proposal_id in (:ids)
      order by handling desc, cp.party_key desc
      """;

  private final JdbcClient jdbc;
  private final CaseAccess access;
  private final Formats formats;

  MeetingPaperRows(JdbcClient jdbc, CaseAccess access, Formats formats) {
    this.jdbc = jdbc;
    this.access = access;
    this.formats = formats;
  }

  /**
   * One row for each unit of each case, by unit and number.
   *
   * @param units codes of the units wanted; all when empty
   * @param handedOverOnly leaves out what has not been handed over
   */
  List<MeetingPaper.Row> of(long meeting, Collection<String> units, boolean handedOverOnly) {
    CaseScope scope = access.scopeOf(CurrentActor.get().personId());
    Map<String, Object> values = new HashMap<>();
    values.put("meeting", meeting);
    values.put("parties", scope.parties());
    values.put("committees", scope.committees());
    values.put("insiders", scope.insiders());
    if (!units.isEmpty()) {
      values.put("units", units);
    }
    return jdbc.sql(
            ROWS
                + (units.isEmpty() ? "" : " and u.unit_code in (:units)")
                + (handedOverOnly ? " and c.handed_over_at is not null" : "")
                + " order by u.unit_code, p.case_no, p.id")
        .params(values)
        .query(this::row)
        .list();
  }

  private MeetingPaper.Row row(ResultSet row, int number) throws SQLException {
    LocalDateTime handedOver = row.getObject("handed_over_at", LocalDateTime.class);
    int signers = row.getInt("signers");
    String first = row.getString("proposer");
    return new MeetingPaper.Row(
        row.getLong("id"),
        row.getString("number"),
        row.getString("title"),
        signers == 0 ? first : "%s等%d人".formatted(first, signers + 1),
        Objects.toString(row.getString("phone"), ""),
        Objects.toString(row.getString("session_name"), ""),
        row.getString("unit_code"),
        UnitRole.valueOf(row.getString("unit_role")),
        Objects.toString(row.getString("items"), ""),
        handedOver == null ? null : formats.dayOf(handedOver.toInstant(ZoneOffset.UTC)));
  }

  /** Code of the office that hands each case over; one that handles it itself counts last. */
  Map<Long, String> officesOf(List<Long> proposalIds) {
    Map<Long, String> offices = new HashMap<>();
    List<Long> ids = new ArrayList<>(proposalIds);
    for (int from = 0; from < ids.size(); from += IDS) {
      jdbc.sql(OFFICES)
          .param("ids", ids.subList(from, Math.min(from + IDS, ids.size())))
          .query(
              row -> {
                offices.put(row.getLong("proposal_id"), row.getString("party_key"));
              });
    }
    return offices;
  }
}

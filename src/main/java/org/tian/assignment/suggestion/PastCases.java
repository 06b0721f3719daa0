package org.tian.assignment.suggestion;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitRole;

/** What became of past cases at their units: who answered, who gave it back. */
@Component
class PastCases {

  /** What a unit did in a case. */
  enum Part {
    LEAD,
    CO,
    /**
     * Returned it, was replaced, said that it was not theirs and was believed, or stood in a plan
     * that was sent back and in no later one.
     */
    CORRECTED
  }

  /**
   * A unit's part in a case.
   *
   * @param at when it was given the case
   */
  record Parting(long caseId, String unit, Part part, Instant at) {}

  private static final String TASKS =
      """
      select t.proposal_id, t.unit_code, t.unit_role, t.status, t.offered_at
      from unit_task t
      where t.proposal_id in (:ids)
        and (t.status in ('ANSWERED', 'RETURNED')
          or t.status = 'CHANGED' and not exists
            (select 1 from unit_task kept
             where kept.proposal_id = t.proposal_id and kept.unit_code = t.unit_code
               and kept.status not in ('RETURNED', 'CHANGED', 'CANCELLED')))
      """;

  private static final String REPLACED =
      """
      select distinct p.proposal_id, u.unit_code, p.proposed_at
      from handover_plan p join handover_plan_unit u on u.plan_id = p.id
      where p.proposal_id in (:ids) and p.status = 'REJECTED'
        and exists (select 1 from handover_plan later
                    where later.proposal_id = p.proposal_id and later.status = 'APPROVED')
        and not exists (select 1 from handover_plan later
                        join handover_plan_unit kept on kept.plan_id = later.id
                        where later.proposal_id = p.proposal_id and later.id > p.id
                          and later.status = 'APPROVED' and kept.unit_code = u.unit_code)
      """;

  /** What a unit said itself, where the case went to others in the end. */
  private static final String NOT_OURS =
      """
      select distinct c.proposal_id, c.unit_code, c.asked_at
      from unit_consultation c
      where c.proposal_id in (:ids) and c.state = 'ANSWERED' and c.answer = 'NOT_OURS'
        and exists (select 1 from unit_task t where t.proposal_id = c.proposal_id)
        and not exists (select 1 from unit_task t
                        where t.proposal_id = c.proposal_id and t.unit_code = c.unit_code)
      """;

  private final JdbcClient jdbc;

  PastCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By case; a case of which nothing is settled is missing. */
  Map<Long, List<Parting>> of(Collection<Long> ids) {
    Map<Long, List<Parting>> known = new HashMap<>();
    if (ids.isEmpty()) {
      return known;
    }
    jdbc.sql(TASKS)
        .param("ids", ids)
        .query(
            row -> {
              boolean returned = !row.getString("status").equals("ANSWERED");
              boolean answers = UnitRole.valueOf(row.getString("unit_role")).answers();
              add(
                  known,
                  new Parting(
                      row.getLong("proposal_id"),
                      row.getString("unit_code"),
                      returned ? Part.CORRECTED : answers ? Part.LEAD : Part.CO,
                      instant(row.getObject("offered_at", LocalDateTime.class))));
            });
    addCorrected(known, REPLACED, ids, "proposed_at");
    addCorrected(known, NOT_OURS, ids, "asked_at");
    return known;
  }

  private void addCorrected(
      Map<Long, List<Parting>> known, String sql, Collection<Long> ids, String moment) {
    jdbc.sql(sql)
        .param("ids", ids)
        .query(
            row -> {
              add(
                  known,
                  new Parting(
                      row.getLong("proposal_id"),
                      row.getString("unit_code"),
                      Part.CORRECTED,
                      instant(row.getObject(moment, LocalDateTime.class))));
            });
  }

  private static void add(Map<Long, List<Parting>> known, Parting one) {
    known.computeIfAbsent(one.caseId(), id -> new ArrayList<>()).add(one);
  }

  /** Columns hold universal time. */
  private static Instant instant(LocalDateTime moment) {
    return moment.toInstant(ZoneOffset.UTC);
  }
}

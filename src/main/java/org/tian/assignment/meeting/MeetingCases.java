package org.tian.assignment.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.assignment.PlannedUnit;
import org.tian.assignment.UnitRole;
import org.tian.bulk.BulkSubject;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.shared.CurrentActor;

/**
 * Rows of {@code handover_meeting_case}, and the cases that could stand there, in sets: a list may
 * hold thousands. What is for people carries the criterion of {@link CaseScope}.
 */
@Component
class MeetingCases {

  /** The step at which a case waits for a meeting. */
  static final String STEP = "Task_HandOverAtMeeting";

  private static final String COLUMNS =
      """
      select p.id, p.flow_no, p.case_no, p.title,
        coalesce(b.name, person.name, p.proposer_id) as proposer, %s
      from proposal p
      left join org_body b on b.code = p.body_code
      left join org_person person on person.id = p.proposer_id
      """;
  private static final String LISTED =
      COLUMNS.formatted("c.handed_over_at, w.task_id")
          + """
            join handover_meeting_case c on c.proposal_id = p.id
            left join handover_plan h on h.id =
              (select max(l.id) from handover_plan l where l.proposal_id = p.id)
            left join handover_plan_unit u on u.plan_id = h.id and u.position = 0
            left join work_item w on w.proposal_id = p.id and w.state = 'OPEN' and w.task_key = '%s'
            where c.meeting_id = :meeting and %s
            """
              .formatted(STEP, CaseScope.SQL);
  private static final String OF_UNIT =
      """
       and exists (select 1 from handover_plan_unit mine
         where mine.plan_id = h.id and mine.unit_code = :unit)
      """;
  private static final String FREE =
      """
      join work_item w on w.proposal_id = p.id and w.state = 'OPEN' and w.task_key = '%s'
      where w.committee_code = :committee and %s
        and not exists (select 1 from handover_meeting_case c where c.proposal_id = p.id)
      """
          .formatted(STEP, CaseScope.SQL);

  private final JdbcClient jdbc;
  private final CaseAccess access;

  MeetingCases(JdbcClient jdbc, CaseAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /** What the acting person sees of the cases that wait and stand on no list, oldest first. */
  List<ListedCase> free(String committee, String words, int limit) {
    return withUnits(
        jdbc.sql(
                COLUMNS.formatted("null as handed_over_at, w.task_id")
                    + FREE
                    + " and (lower(p.title) like :words escape '!' or p.case_no like :words"
                    + " escape '!') order by p.case_no, p.id limit :limit")
            .params(scope())
            .param("committee", committee)
            .param("words", words)
            .param("limit", limit)
            .query(MeetingCases::row)
            .list());
  }

  /** How many wait and stand on no list. */
  int countFree(String committee) {
    return jdbc.sql("select count(*) from proposal p " + FREE)
        .params(scope())
        .param("committee", committee)
        .query(Integer.class)
        .single();
  }

  /** Puts all that are free on the list; gives their number. */
  int addAllFree(long meeting, String committee, Instant at) {
    return jdbc.sql(
            "insert into handover_meeting_case (proposal_id, meeting_id, case_key, added_by,"
                + " added_at) select p.id, :meeting, p.flow_no, :by, :at from proposal p "
                + FREE)
        .params(scope())
        .param("committee", committee)
        .param("meeting", meeting)
        .param("by", CurrentActor.get().personId())
        .param("at", utc(at))
        .update();
  }

  void add(long meeting, long proposalId, String caseKey, Instant at) {
    jdbc.sql(
            "insert into handover_meeting_case (proposal_id, meeting_id, case_key, added_by,"
                + " added_at) values (?, ?, ?, ?, ?)")
        .params(proposalId, meeting, caseKey, CurrentActor.get().personId(), utc(at))
        .update();
  }

  /** The meeting on whose list the case stands. */
  Optional<Long> meetingOf(long proposalId) {
    return jdbc.sql("select meeting_id from handover_meeting_case where proposal_id = ?")
        .param(proposalId)
        .query(Long.class)
        .optional();
  }

  /** Takes cases that were not handed over off the list; gives their number. */
  int remove(long meeting, Collection<Long> proposalIds) {
    return proposalIds.isEmpty()
        ? 0
        : jdbc.sql(
                "delete from handover_meeting_case where meeting_id = :meeting"
                    + " and handed_over_at is null and proposal_id in (:ids)")
            .param("meeting", meeting)
            .param("ids", proposalIds)
            .update();
  }

  /** Takes everything off that was not handed over. */
  int clear(long meeting) {
    return jdbc.sql(
            "delete from handover_meeting_case where meeting_id = ? and handed_over_at is null")
        .param(meeting)
        .update();
  }

  /** A page of what the acting person sees of the list, by answering unit and number. */
  List<ListedCase> listed(long meeting, String unit, int from, int limit) {
    return withUnits(
        jdbc.sql(
                LISTED
                    + (unit.isEmpty() ? "" : OF_UNIT)
                    + " order by u.unit_code, p.case_no, p.id limit :limit offset :from")
            .params(scope())
            .params(unit.isEmpty() ? Map.of() : Map.of("unit", unit))
            .param("meeting", meeting)
            .param("limit", limit)
            .param("from", from)
            .query(MeetingCases::row)
            .list());
  }

  /** How many of the whole list have been handed over and how many have not. */
  MeetingCounts counts(long meeting) {
    return jdbc.sql(
            "select count(handed_over_at) as handed_over, count(*) as listed"
                + " from handover_meeting_case where meeting_id = ?")
        .param(meeting)
        .query((row, number) -> new MeetingCounts(row.getInt("listed"), row.getInt("handed_over")))
        .single();
  }

  /** Of several meetings the number of their cases. */
  Map<Long, Integer> numbers(Collection<Long> meetings) {
    Map<Long, Integer> numbers = new HashMap<>();
    if (!meetings.isEmpty()) {
      jdbc.sql(
              "select meeting_id, count(*) as cases from handover_meeting_case"
                  + " where meeting_id in (:meetings) group by meeting_id")
          .param("meetings", meetings)
          .query(
              row -> {
                numbers.put(row.getLong("meeting_id"), row.getInt("cases"));
              });
    }
    return numbers;
  }

  /** Units of the cases the acting person sees, with the number of cases in each role. */
  List<UnitCount> byUnit(long meeting) {
    Map<String, Map<UnitRole, Integer>> units = new LinkedHashMap<>();
    jdbc.sql(
            """
            select u.unit_code, u.unit_role, count(*) as cases from proposal p
            join handover_meeting_case c on c.proposal_id = p.id
            join handover_plan h on h.id =
              (select max(l.id) from handover_plan l where l.proposal_id = p.id)
            join handover_plan_unit u on u.plan_id = h.id
            where c.meeting_id = :meeting and %s
            group by u.unit_code, u.unit_role order by u.unit_code, u.unit_role
            """
                .formatted(CaseScope.SQL))
        .params(scope())
        .param("meeting", meeting)
        .query(
            row -> {
              units
                  .computeIfAbsent(
                      row.getString("unit_code"), code -> new EnumMap<>(UnitRole.class))
                  .put(UnitRole.valueOf(row.getString("unit_role")), row.getInt("cases"));
            });
    return units.entrySet().stream()
        .map(one -> new UnitCount(one.getKey(), one.getValue()))
        .toList();
  }

  /** Codes of all units that have a case on the list. */
  List<String> unitsOf(long meeting) {
    return jdbc.sql(
            """
            select distinct u.unit_code from handover_meeting_case c
            join handover_plan h on h.id =
              (select max(l.id) from handover_plan l where l.proposal_id = c.proposal_id)
            join handover_plan_unit u on u.plan_id = h.id
            where c.meeting_id = ? order by u.unit_code
            """)
        .param(meeting)
        .query(String.class)
        .list();
  }

  /** Cases of the list that were not handed over, by number. */
  List<Long> left(long meeting) {
    return jdbc.sql(
            "select c.proposal_id from handover_meeting_case c"
                + " join proposal p on p.id = c.proposal_id"
                + " where c.meeting_id = ? and c.handed_over_at is null"
                + " order by p.case_no, p.id")
        .param(meeting)
        .query(Long.class)
        .list();
  }

  /**
   * Marks the case as handed over from the meeting, in the transaction in which that is done.
   *
   * @return false when it is not on the list any more, or was handed over; nobody else marks it
   *     meanwhile
   */
  boolean handOver(long meeting, long proposalId, Instant at) {
    return jdbc.sql(
                "update handover_meeting_case set handed_over_at = ? where proposal_id = ?"
                    + " and meeting_id = ? and handed_over_at is null")
            .params(utc(at), proposalId, meeting)
            .update()
        == 1;
  }

  /** What the acting person sees of these cases, in the order given. */
  List<BulkSubject> subjects(List<Long> proposalIds) {
    Map<Long, BulkSubject> seen = new HashMap<>();
    if (!proposalIds.isEmpty()) {
      jdbc.sql(
              "select p.id, p.flow_no, p.case_no, p.title from proposal p where p.id in (:ids)"
                  + " and "
                  + CaseScope.SQL)
          .params(scope())
          .param("ids", proposalIds)
          .query(
              row -> {
                long id = row.getLong("id");
                String key = row.getString("flow_no");
                String number = Objects.requireNonNullElse(row.getString("case_no"), key);
                seen.put(
                    id,
                    new BulkSubject(String.valueOf(id), key, id, number, row.getString("title")));
              });
    }
    return proposalIds.stream().map(seen::get).filter(Objects::nonNull).toList();
  }

  private Map<String, Object> scope() {
    CaseScope scope = access.scopeOf(CurrentActor.get().personId());
    Map<String, Object> values = new HashMap<>();
    values.put("parties", scope.parties());
    values.put("committees", scope.committees());
    values.put("insiders", scope.insiders());
    return values;
  }

  private List<ListedCase> withUnits(List<ListedCase> cases) {
    if (cases.isEmpty()) {
      return cases;
    }
    Map<Long, List<PlannedUnit>> units = new HashMap<>();
    jdbc.sql(
            """
            select h.proposal_id, u.unit_code, u.unit_role from handover_plan h
            join handover_plan_unit u on u.plan_id = h.id
            where h.proposal_id in (:ids) and h.id =
              (select max(l.id) from handover_plan l where l.proposal_id = h.proposal_id)
            order by h.proposal_id, u.position
            """)
        .param("ids", cases.stream().map(ListedCase::proposalId).toList())
        .query(
            row -> {
              units
                  .computeIfAbsent(row.getLong("proposal_id"), id -> new ArrayList<>())
                  .add(
                      new PlannedUnit(
                          row.getString("unit_code"),
                          UnitRole.valueOf(row.getString("unit_role"))));
            });
    return cases.stream()
        .map(one -> one.with(units.getOrDefault(one.proposalId(), List.of())))
        .toList();
  }

  private static ListedCase row(ResultSet row, int number) throws SQLException {
    LocalDateTime handedOver = row.getObject("handed_over_at", LocalDateTime.class);
    return new ListedCase(
        row.getLong("id"),
        row.getString("flow_no"),
        Objects.requireNonNullElse(row.getString("case_no"), row.getString("flow_no")),
        row.getString("title"),
        row.getString("proposer"),
        standing(handedOver != null, row.getString("task_id") != null),
        handedOver == null ? null : handedOver.toInstant(ZoneOffset.UTC),
        List.of());
  }

  private static CaseStanding standing(boolean handedOver, boolean waiting) {
    if (handedOver) {
      return CaseStanding.HANDED_OVER;
    }
    return waiting ? CaseStanding.WAITING : CaseStanding.GONE;
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }
}

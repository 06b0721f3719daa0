package org.tian.handling.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.HandingOfficeAccess;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTaskStatus;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * All tasks of a unit, found, ordered and counted. A unit's people see their own unit, a handing
 * office the units of the cases it handed over; nobody else sees anything.
 */
@Service
@Transactional(readOnly = true)
public class UnitBoard {

  private static final List<Role> OF_A_UNIT =
      List.of(Role.LIAISON, Role.SECTION, Role.DEPUTY, Role.HEAD);

  private static final String ROWS =
      """
      select * from (
        select t.id, t.proposal_id, coalesce(p.case_no, p.flow_no) as number_shown, p.title,
          t.unit_code, t.unit_role, t.round_no, t.status, t.offered_at, l.handling_way, l.planned_at,
          (select min(w.due_at) from work_item w where w.proposal_id = t.proposal_id
             and w.unit_code = t.unit_code and w.state = 'OPEN'
             and not exists (select 1 from unit_task n where n.proposal_id = t.proposal_id
               and n.unit_code = t.unit_code and n.id > t.id)) as due_at,
          (select count(*) from plan_line n where n.plan_id = l.id) as lines_all,
          (select count(*) from plan_line n where n.plan_id = l.id and n.state = 'DONE') as lines_done
        from unit_task t
        join proposal p on p.id = t.proposal_id
        left join handling_plan l on l.unit_task_id = t.id
        where\s""";

  private static final String SHOWN =
      ROWS + "t.status not in ('RETURNED', 'CHANGED', 'CANCELLED') and ";

  private final JdbcClient jdbc;
  private final Directory directory;
  private final HandingOfficeAccess offices;
  private final Clock clock;

  UnitBoard(JdbcClient jdbc, Directory directory, HandingOfficeAccess offices, Clock clock) {
    this.jdbc = jdbc;
    this.directory = directory;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * A page of the board.
   *
   * @param next what to give as {@code after} for the following page, or null at the end
   */
  public record Page(List<BoardRow> rows, String next) {}

  /** How many tasks there are, how many are open and how many of these are late. */
  public record Counts(long all, long open, long late) {}

  /** Whether there is a board for the acting person. */
  public boolean isOpen() {
    return !ownUnits().isEmpty() || !offices.overseen().isEmpty();
  }

  /** Units among which the acting person may choose, names by code. */
  public Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    ownUnits().forEach(code -> units.put(code, directory.nameOf(code)));
    if (!offices.overseen().isEmpty()) {
      jdbc.sql(
              "select distinct t.unit_code from unit_task t join handing_office h"
                  + " on h.proposal_id = t.proposal_id where h.unit_code in (:offices)"
                  + " order by t.unit_code")
          .param("offices", offices.overseen())
          .query(String.class)
          .list()
          .forEach(code -> units.putIfAbsent(code, directory.nameOf(code)));
    }
    return units;
  }

  /** The unit shown first: the own one, or none for those who oversee several. */
  public String usual() {
    return ownUnits().stream().findFirst().orElse(null);
  }

  private List<String> ownUnits() {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .filter(post -> OF_A_UNIT.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  /** Years of hand-over in the reader's scope, the latest first. */
  public List<Integer> years(String unit) {
    Query query = scope(unit);
    Integer first =
        jdbc
            .sql("select min(t.offered_at) from unit_task t where " + query.sql())
            .params(query.params())
            .query((row, n) -> yearOf(row.getTimestamp(1)))
            .list()
            .stream()
            .findFirst()
            .orElse(null);
    int now = LocalDate.now(clock).getYear();
    return first == null
        ? List.of()
        : IntStream.rangeClosed(first, now).map(year -> now - (year - first)).boxed().toList();
  }

  private Integer yearOf(Timestamp moment) {
    return moment == null
        ? null
        : LocalDate.ofInstant(moment.toInstant(), clock.getZone()).getYear();
  }

  /** One page, in the wished order. */
  public Page page(BoardSearch search) {
    Query query = scope(search.unit());
    StringBuilder sql = new StringBuilder(SHOWN).append(query.sql()).append(") b where 1 = 1");
    Map<String, Object> params = new LinkedHashMap<>(query.params());
    narrow(search, sql, params);
    after(search, sql, params);
    sql.append(
        switch (search.sort()) {
          case DUE -> " order by case when due_at is null then 1 else 0 end, due_at, id";
          case NEWEST -> " order by id desc";
          case NUMBER -> " order by number_shown, id";
        });
    sql.append(" limit ").append(search.limit() + 1);
    List<BoardRow> rows = jdbc.sql(sql.toString()).params(params).query(UnitBoard::row).list();
    if (rows.size() <= search.limit()) {
      return new Page(rows, null);
    }
    List<BoardRow> shown = rows.subList(0, search.limit());
    return new Page(shown, cursor(search.sort(), shown.get(shown.size() - 1)));
  }

  /**
   * All tasks given to a unit in a calendar year as far as the reader may see them, oldest first;
   * those it has no more as well.
   */
  public List<BoardRow> givenIn(String unit, int year) {
    Query query = scope(unit);
    return jdbc.sql(
            ROWS
                + "t.offered_at >= :from and t.offered_at < :until and "
                + query.sql()
                + ") b order by number_shown, id")
        .params(query.params())
        .param("from", begin(year))
        .param("until", begin(year + 1))
        .query(UnitBoard::row)
        .list();
  }

  /** Numbers over everything that matches, whatever its state and light. */
  public Counts counts(String unit) {
    Query query = scope(unit);
    String open = "status <> 'ANSWERED'";
    return jdbc.sql(
            "select count(*), sum(case when "
                + open
                + " then 1 else 0 end),"
                + " sum(case when due_at < :now then 1 else 0 end) from ("
                + SHOWN
                + query.sql()
                + ") b) c")
        .params(query.params())
        .param("now", Timestamp.from(clock.instant()))
        .query((row, n) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }

  private record Query(String sql, Map<String, Object> params) {}

  /** What the acting person may see of a unit, or of all they oversee. */
  private Query scope(String unit) {
    List<String> own = ownUnits();
    if (unit != null && own.contains(unit)) {
      return new Query("t.unit_code = :unit", Map.of("unit", unit));
    }
    List<String> overseen = offices.overseen();
    if (overseen.isEmpty() && (own.isEmpty() || unit != null)) {
      throw Refusal.of("board.not-yours").asException();
    }
    String handedOver =
        "t.proposal_id in (select h.proposal_id from handing_office h where h.unit_code in"
            + " (:offices))";
    if (overseen.isEmpty()) {
      return new Query("t.unit_code in (:units)", Map.of("units", own));
    }
    return unit == null
        ? new Query(handedOver, Map.of("offices", overseen))
        : new Query(
            "t.unit_code = :unit and " + handedOver, Map.of("unit", unit, "offices", overseen));
  }

  private void narrow(BoardSearch search, StringBuilder sql, Map<String, Object> params) {
    if (search.role() != null) {
      sql.append(" and unit_role = :role");
      params.put("role", search.role().name());
    }
    if (search.status() != null) {
      sql.append(" and status = :status");
      params.put("status", search.status().name());
    }
    if (search.open()) {
      sql.append(" and status <> 'ANSWERED'");
    }
    if (search.way() != null) {
      sql.append(" and planned_at is not null and handling_way = :way");
      params.put("way", search.way().name());
    }
    if (search.year() != null) {
      sql.append(" and offered_at >= :from and offered_at < :until");
      params.put("from", begin(search.year()));
      params.put("until", begin(search.year() + 1));
    }
    if (!search.q().isEmpty()) {
      sql.append(" and (title like :words escape '!' or number_shown like :words escape '!')");
      params.put("words", "%" + search.q().replaceAll("([!%_])", "!$1") + "%");
    }
    light(search, sql, params);
  }

  private void light(BoardSearch search, StringBuilder sql, Map<String, Object> params) {
    String condition =
        switch (String.valueOf(search.light())) {
          case "late" -> " and due_at < :now";
          case "near" -> " and due_at >= :now and due_at <= :near";
          case "good" -> " and due_at > :near";
          case "none" -> " and due_at is null";
          default -> "";
        };
    sql.append(condition);
    if (condition.contains(":now")) {
      params.put("now", Timestamp.from(clock.instant()));
    }
    if (condition.contains(":near")) {
      params.put("near", Timestamp.from(search.nearUntil()));
    }
  }

  private Timestamp begin(int year) {
    return Timestamp.from(LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant());
  }

  private static void after(BoardSearch search, StringBuilder sql, Map<String, Object> params) {
    if (search.after() == null || search.after().isBlank()) {
      return;
    }
    int cut = search.after().lastIndexOf('~');
    try {
      params.put("lastId", Long.parseLong(search.after().substring(cut + 1)));
      String key = cut < 0 ? "" : search.after().substring(0, cut);
      switch (search.sort()) {
        case DUE -> {
          if (key.isEmpty()) {
            sql.append(" and due_at is null and id > :lastId");
          } else {
            sql.append(" and (due_at > :lastKey or due_at = :lastKey and id > :lastId");
            sql.append(" or due_at is null)");
            params.put("lastKey", dueOf(key));
          }
        }
        case NEWEST -> sql.append(" and id < :lastId");
        case NUMBER -> {
          sql.append(" and (number_shown > :lastKey");
          sql.append(" or number_shown = :lastKey and id > :lastId)");
          params.put("lastKey", key);
        }
      }
    } catch (NumberFormatException unreadable) {
      throw Refusal.of("list.bad-cursor").asException();
    }
  }

  private static Timestamp dueOf(String key) {
    return Timestamp.from(Instant.ofEpochMilli(Long.parseLong(key)));
  }

  private static String cursor(BoardSearch.Sort sort, BoardRow last) {
    String key =
        switch (sort) {
          case DUE -> last.dueAt() == null ? "" : Long.toString(last.dueAt().toEpochMilli());
          case NEWEST -> "";
          case NUMBER -> last.number();
        };
    return key + "~" + last.unitTaskId();
  }

  private static BoardRow row(ResultSet row, int number) throws SQLException {
    Timestamp due = row.getTimestamp("due_at");
    String way = row.getTimestamp("planned_at") == null ? null : row.getString("handling_way");
    return new BoardRow(
        row.getLong("id"),
        row.getLong("proposal_id"),
        row.getString("number_shown"),
        row.getString("title"),
        row.getString("unit_code"),
        UnitRole.valueOf(row.getString("unit_role")),
        row.getInt("round_no"),
        UnitTaskStatus.valueOf(row.getString("status")),
        row.getTimestamp("offered_at").toInstant(),
        due == null ? null : due.toInstant(),
        way == null ? null : HandlingWay.valueOf(way),
        row.getInt("lines_all"),
        row.getInt("lines_done"));
  }
}

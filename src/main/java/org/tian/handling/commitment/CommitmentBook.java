package org.tian.handling.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.handling.ResultClass;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.CaseScope;
import org.tian.shared.CurrentActor;
import org.tian.shared.TrafficLight;

/**
 * The promises of all cases a person works on or proposed, page by page: units their own, handing
 * offices and committees those of their cases, members those of their proposals.
 */
@Service
@Transactional(readOnly = true)
public class CommitmentBook {

  /** Most lines of one list that is printed or taken away as a file. */
  public static final int MOST_EXPORTED = 5000;

  private static final String FROM =
      """
       from commitment c join proposal p on p.id = c.proposal_id
      """;

  private static final String LINES =
      """
      select c.*, p.title, coalesce(p.case_no, p.flow_no) as number_shown, s.name as session_name,
        (select max(r.result_code) from item_result r
          where r.commitment_id = c.id and r.ordinal = 2) as later_code,
        (select max(t.words) from commitment_report t
          where t.id = (select max(l.id) from commitment_report l where l.commitment_id = c.id))
          as last_words
       from commitment c join proposal p on p.id = c.proposal_id
         left join plenary_session s on s.id = p.session_id
      """;

  private final JdbcClient jdbc;
  private final CaseAccess access;
  private final Directory directory;
  private final TrafficLight light;
  private final Clock clock;

  CommitmentBook(
      JdbcClient jdbc, CaseAccess access, Directory directory, TrafficLight light, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.directory = directory;
    this.light = light;
    this.clock = clock;
  }

  /**
   * A page of the list.
   *
   * @param next what to give as {@code after} for the following page, or null at the end
   */
  public record Page(List<CommitmentRow> items, String next) {}

  /** A page of what is looked for. */
  public Page page(CommitmentSearch search) {
    CommitmentFilter filter = filter(search).inState(search.state());
    if (search.after() != null) {
      filter.after(CommitmentCursor.decode(search.after(), search.sort()), search.sort());
    }
    List<CommitmentRow> found = lines(filter, search.sort(), search.limit() + 1);
    if (found.size() <= search.limit()) {
      return new Page(found, null);
    }
    List<CommitmentRow> items = found.subList(0, search.limit());
    CommitmentRow last = items.get(items.size() - 1);
    return new Page(items, CommitmentCursor.after(last, search.sort()).encode());
  }

  /** All of it in its order, at most {@value #MOST_EXPORTED} lines. */
  public List<CommitmentRow> all(CommitmentSearch search) {
    return lines(filter(search).inState(search.state()), search.sort(), MOST_EXPORTED);
  }

  private List<CommitmentRow> lines(CommitmentFilter filter, CommitmentSearch.Sort sort, int most) {
    String order =
        switch (sort) {
          case DUE -> " order by c.due_day, c.id";
          case NEWEST -> " order by c.id desc";
          case MOVES -> " order by c.moves desc, c.id desc";
        };
    return jdbc.sql(LINES + filter.sql() + order + " limit " + most)
        .params(filter.parameters())
        .query(CommitmentBook::line)
        .list();
  }

  /** How many lines each state holds under the same filters, {@code OPEN} and {@code MOVED} too. */
  public Map<String, Long> counts(CommitmentSearch search) {
    CommitmentFilter filter = filter(search);
    Map<String, Long> counts = new HashMap<>();
    jdbc.sql(
            "select c.state as state, count(*) as n, sum(case when c.moves > 0 then 1 else 0 end)"
                + " as moved"
                + FROM
                + filter.sql()
                + " group by c.state")
        .params(filter.parameters())
        .query()
        .listOfRows()
        .forEach(
            row -> {
              long number = ((Number) row.get("n")).longValue();
              CommitmentState state = CommitmentState.valueOf((String) row.get("state"));
              counts.put(state.name(), number);
              counts.merge("", number, Long::sum);
              if (state.isOpen()) {
                counts.merge(CommitmentSearch.OPEN, number, Long::sum);
              }
              counts.merge(
                  CommitmentSearch.MOVED, ((Number) row.get("moved")).longValue(), Long::sum);
            });
    return counts;
  }

  /** Units that promised something in what the person may find, the code of each once. */
  public List<String> units() {
    CommitmentFilter filter = filter();
    return jdbc.sql("select distinct c.holder_code" + FROM + filter.sql() + " order by 1")
        .params(filter.parameters())
        .query(String.class)
        .list();
  }

  /**
   * A session of which the person finds promises.
   *
   * @param name in words
   */
  public record SessionOfPromises(long id, String name) {}

  /** Sessions of what the person may find, the latest first. */
  public List<SessionOfPromises> sessions() {
    CommitmentFilter filter = filter();
    return jdbc.sql(
            "select distinct s.id, s.name, s.opens_on"
                + FROM
                + " join plenary_session s on s.id = p.session_id"
                + filter.sql()
                + " order by s.opens_on desc, s.id")
        .params(filter.parameters())
        .query((row, line) -> new SessionOfPromises(row.getLong(1), row.getString(2)))
        .list();
  }

  /**
   * What became of the promises of a unit in a year.
   *
   * @param unit code of the unit that promised
   * @param year in which it promised
   * @param moved those moved at least once, whatever became of them
   * @param open those still open
   * @param overdue open ones whose day is over
   */
  public record YearCount(
      String unit,
      int year,
      long promised,
      long kept,
      long moved,
      long givenUp,
      long open,
      long overdue) {

    /** Share of the kept ones among all, in percent, rounded. */
    public long percentKept() {
      return promised == 0 ? 0 : Math.round(kept * 100.0 / promised);
    }
  }

  /** The result list: by unit and year, of what is looked for; replaced ones do not count. */
  public List<YearCount> years(CommitmentSearch search) {
    CommitmentFilter filter = filter(search);
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("stillOpen", CommitmentState.openNames());
    parameters.put("now", LocalDate.now(clock));
    return jdbc.sql(
            """
            select c.unit_code, extract(year from c.promised_on) as promised_year, count(*),
              sum(case when c.state = 'KEPT' then 1 else 0 end),
              sum(case when c.moves > 0 then 1 else 0 end),
              sum(case when c.state = 'GIVEN_UP' then 1 else 0 end),
              sum(case when c.state in (:stillOpen) then 1 else 0 end),
              sum(case when c.state in (:stillOpen) and c.due_day < :now then 1 else 0 end)
            """
                + FROM
                + filter.sql()
                + " and c.state <> 'REPLACED'"
                + " group by c.unit_code, extract(year from c.promised_on)"
                + " order by promised_year desc, c.unit_code")
        .params(parameters)
        .query(
            (row, line) ->
                new YearCount(
                    row.getString(1),
                    row.getInt(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8)))
        .list();
  }

  private CommitmentFilter filter(CommitmentSearch search) {
    CommitmentFilter filter = filter().narrow(search);
    return search.light().isEmpty()
        ? filter
        : filter.showing(search.light(), LocalDate.now(clock), nearUntil());
  }

  /** What is near differs by committee, as it does everywhere else. */
  private Map<String, LocalDate> nearUntil() {
    CommitmentFilter filter = filter();
    return jdbc
        .sql("select distinct c.committee_code" + FROM + filter.sql())
        .params(filter.parameters())
        .query(String.class)
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                committee -> LocalDate.ofInstant(light.nearUntil(committee), clock.getZone())));
  }

  private CommitmentFilter filter() {
    String person = CurrentActor.get().personId();
    CaseScope scope = access.scopeOf(person);
    Set<String> units =
        Set.copyOf(
            scope.parties().stream().filter(code -> directory.unit(code).isPresent()).toList());
    List<String> proposing =
        Stream.concat(Stream.of(CaseParticipants.personal(person)), scope.parties().stream())
            .distinct()
            .filter(code -> !units.contains(code))
            .toList();
    return new CommitmentFilter(scope, proposing);
  }

  private static CommitmentRow line(ResultSet row, int number) throws SQLException {
    return new CommitmentRow(
        row.getLong("id"),
        row.getLong("proposal_id"),
        row.getString("committee_code"),
        row.getString("number_shown"),
        row.getString("title"),
        Objects.toString(row.getString("session_name"), ""),
        row.getString("unit_code"),
        row.getString("holder_code"),
        row.getInt("item_no"),
        row.getString("item_text"),
        row.getString("promise"),
        row.getString("code_then"),
        ResultClass.valueOf(row.getString("class_then")),
        row.getString("later_code"),
        row.getObject("promised_on", LocalDate.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("due_day", LocalDate.class),
        row.getInt("moves"),
        CommitmentState.valueOf(row.getString("state")),
        row.getObject("closed_on", LocalDate.class),
        row.getString("last_words"));
  }
}

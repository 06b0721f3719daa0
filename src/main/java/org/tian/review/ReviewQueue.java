package org.tian.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.PersonDirectory;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Categories;
import org.tian.shared.CurrentActor;

/**
 * All cases in review of a committee: the whole of them for its office and director, for others
 * what is offered to them or claimed by them.
 *
 * <p>Read from the rows of the inbox, never from the engine; knows nothing of how many stages there
 * are.
 */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

  static final List<String> PROCESSES = List.of("proposal-review");

  private static final Set<Role> REVIEWING =
      Set.of(Role.OFFICE, Role.DIRECTOR, Role.REVIEWER, Role.CHAIR);
  private static final String COLUMNS =
      """
      select w.task_id, w.task_key, w.task_name, w.proposal_id, p.flow_no, w.title,
        w.proposer_name, p.category_code as put_category, o.category_code as said_category,
        w.assignee, w.claimed_at, w.created_at, w.due_at, w.due_order,
        case when
      """;

  private final JdbcClient jdbc;
  private final Directory directory;
  private final PersonDirectory people;
  private final CaseAccess access;
  private final Categories categories;
  private final QueueDays days;

  ReviewQueue(
      JdbcClient jdbc,
      Directory directory,
      PersonDirectory people,
      CaseAccess access,
      Categories categories,
      QueueDays days) {
    this.jdbc = jdbc;
    this.directory = directory;
    this.people = people;
    this.access = access;
    this.categories = categories;
    this.days = days;
  }

  /** Whether one of the posts has a part in the review of proposals. */
  public static boolean isOpenTo(List<Post> posts) {
    return posts.stream().anyMatch(ReviewQueue::reviews);
  }

  private static boolean reviews(Post post) {
    return REVIEWING.contains(post.getRole());
  }

  /** Committees in whose review the acting person has a part; empty for all others. */
  public List<String> committees() {
    String person = CurrentActor.get().personId();
    Set<String> committees = new LinkedHashSet<>();
    directory.postsOf(person).stream()
        .filter(ReviewQueue::reviews)
        .map(Post::getBodyCode)
        .flatMap(body -> directory.committeeOf(body).stream())
        .forEach(committees::add);
    List<String> groups = groupsOf(person);
    jdbc.sql(
            """
            select distinct w.committee_code from work_item_group g
            join work_item w on w.task_id = g.task_id
            where g.group_id in (:groups) and w.state = 'OPEN' and w.process_key in (:processes)
            """)
        .param("groups", groups.isEmpty() ? List.of("-") : groups)
        .param("processes", PROCESSES)
        .query(String.class)
        .list()
        .forEach(committees::add);
    return List.copyOf(committees);
  }

  /** Whether the acting person sees the whole queue of the committee. */
  public boolean oversees(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.OFFICE, Role.DIRECTOR);
  }

  /** One page of the acting person's queue. */
  public QueuePage list(QueueFilter filter) {
    QueueSelection selection = narrowed(filter).ofAge(filter.age(), days.now(filter.committee()));
    selection.after(filter.after(), filter.sort());
    String column = QueueSelection.columnOf(filter.sort());
    String sql =
        COLUMNS
            + QueueSelection.OFFERED
            + " then 1 else 0 end as offered "
            + selection.sql()
            + " order by %s, w.task_id limit %d".formatted(column, filter.limit() + 1);
    List<Found> found =
        jdbc.sql(sql)
            .params(selection.values())
            .query((row, number) -> found(row, filter.sort()))
            .list();
    boolean more = found.size() > filter.limit();
    List<Found> shown = more ? found.subList(0, filter.limit()) : found;
    return new QueuePage(
        shown.stream().map(Found::row).toList(),
        more ? shown.get(shown.size() - 1).cursor().encode() : null);
  }

  /** Numbers by age, narrowed by all but the age, and by stage of the whole queue. */
  public QueueTotals totals(QueueFilter filter) {
    Map<QueueAge, Long> byAge = new EnumMap<>(QueueAge.class);
    QueueDays.Borders now = days.now(filter.committee());
    for (QueueAge age : QueueAge.values()) {
      QueueSelection selection = narrowed(filter).ofAge(age, now);
      byAge.put(
          age,
          jdbc.sql("select count(*) " + selection.sql())
              .params(selection.values())
              .query(Long.class)
              .single());
    }
    QueueSelection whole = whole(filter.committee());
    List<QueueTotals.Stage> stages =
        jdbc.sql(
                "select w.task_key, min(w.task_name) as task_name, count(*) as cases "
                    + whole.sql()
                    + " group by w.task_key order by min(w.created_at), w.task_key")
            .params(whole.values())
            .query(
                (row, number) ->
                    new QueueTotals.Stage(
                        row.getString("task_key"),
                        row.getString("task_name"),
                        row.getLong("cases")))
            .list();
    return new QueueTotals(byAge, stages);
  }

  /** Ids of all that the filter finds, in its order, at most so many. */
  public List<String> taskIds(QueueFilter filter, int most) {
    QueueSelection selection = narrowed(filter).ofAge(filter.age(), days.now(filter.committee()));
    String order = QueueSelection.columnOf(filter.sort());
    return jdbc.sql(
            "select w.task_id "
                + selection.sql()
                + " order by %s, w.task_id limit %d".formatted(order, most))
        .params(selection.values())
        .query(String.class)
        .list();
  }

  /** Of these tasks the ones in any queue of the acting person, in the order given. */
  public List<QueueRow> among(List<String> taskIds) {
    Map<String, QueueRow> seen = new LinkedHashMap<>();
    for (String committee : committees()) {
      QueueSelection selection = whole(committee);
      Map<String, Object> values = selection.values();
      values.put("tasks", taskIds.isEmpty() ? List.of("-") : taskIds);
      jdbc.sql(
              COLUMNS
                  + QueueSelection.OFFERED
                  + " then 1 else 0 end as offered "
                  + selection.sql()
                  + " and w.task_id in (:tasks)")
          .params(values)
          .query((row, number) -> found(row, QueueFilter.Sort.AGE).row())
          .list()
          .forEach(row -> seen.put(row.taskId(), row));
    }
    return taskIds.stream().map(seen::get).filter(row -> row != null).toList();
  }

  /** The first case of the queue that the acting person can work on, other than this one. */
  public Optional<QueueRow> next(QueueFilter filter, String doneTaskId) {
    return list(filter.fromStart(QueueFilter.MOST)).rows().stream()
        .filter(row -> row.offered() && !row.taskId().equals(doneTaskId))
        .findFirst();
  }

  /** How long a case has waited. */
  public QueueAge ageOf(QueueRow row) {
    return days.now(null).ageOf(row.arrivedAt());
  }

  private QueueSelection narrowed(QueueFilter filter) {
    Set<String> wanted =
        filter.category().isEmpty()
            ? Set.of()
            : categories.within(filter.committee(), filter.category());
    return whole(filter.committee()).narrowed(filter, wanted, days.now(filter.committee()));
  }

  private QueueSelection whole(String committee) {
    String person = CurrentActor.get().personId();
    boolean oversees = oversees(committee);
    QueueSelection selection = new QueueSelection(committee, person, groupsOf(person), oversees);
    return oversees ? selection.within(access.scopeOf(person)) : selection;
  }

  /** The own groups, and those of whom the person stands in for in the review. */
  private List<String> groupsOf(String person) {
    return people.scopesOf(person).stream()
        .filter(scope -> PROCESSES.stream().anyMatch(scope::covers))
        .flatMap(scope -> scope.groups().stream())
        .distinct()
        .toList();
  }

  private record Found(QueueRow row, QueueCursor cursor) {}

  private static Found found(ResultSet row, QueueFilter.Sort sort) throws SQLException {
    String put = row.getString("put_category");
    String said = row.getString("said_category");
    QueueRow shown =
        new QueueRow(
            row.getString("task_id"),
            row.getString("task_key"),
            row.getString("task_name"),
            row.getLong("proposal_id"),
            row.getString("flow_no"),
            row.getString("title"),
            row.getString("proposer_name"),
            put == null ? said : put,
            put == null && said != null,
            row.getString("assignee"),
            moment(row, "claimed_at"),
            moment(row, "created_at"),
            moment(row, "due_at"),
            row.getInt("offered") == 1);
    Object place =
        switch (sort) {
          case AGE -> row.getObject("created_at", LocalDateTime.class);
          case DUE -> row.getObject("due_order", LocalDateTime.class);
          case TITLE -> row.getString("title");
        };
    return new Found(shown, new QueueCursor(place, shown.taskId()));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    LocalDateTime moment = row.getObject(column, LocalDateTime.class);
    return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
  }
}

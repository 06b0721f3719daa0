package org.tian.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tian.proposal.CaseScope;

/** The criterion of a queue, piece by piece, with its parameters. */
class QueueSelection {

  static final String FROM =
      """
      from work_item w join proposal p on p.id = w.proposal_id
      left join review_opinion o on o.id = (select max(l.id) from review_opinion l
        where l.proposal_id = p.id and l.category_code is not null)
      where w.state = 'OPEN' and w.process_key in (:processes) and w.committee_code = :committee
      """;
  static final String OFFERED =
      """
      (w.assignee = :person or (w.assignee is null and exists (select 1 from work_item_group g
        where g.task_id = w.task_id and g.group_id in (:groups))))
      """;
  private static final String SEEN_BY_GROUP =
      """
      (w.assignee = :person or exists (select 1 from work_item_group g
        where g.task_id = w.task_id and g.group_id in (:groups)))
      """;
  private static final String CATEGORY = "coalesce(p.category_code, o.category_code)";

  private final StringBuilder sql = new StringBuilder(FROM);
  private final Map<String, Object> values = new HashMap<>();

  /** The whole queue of a reader in a committee, who oversees it or gets what is offered. */
  QueueSelection(String committee, String person, List<String> groups, boolean oversees) {
    values.put("processes", ReviewQueue.PROCESSES);
    values.put("committee", committee);
    values.put("person", person);
    values.put("groups", groups.isEmpty() ? List.of("-") : groups);
    if (!oversees) {
      sql.append(" and ").append(SEEN_BY_GROUP);
    }
  }

  /** Leaves out what the overseer may not read and is not offered. */
  QueueSelection within(CaseScope scope) {
    sql.append(" and (").append(CaseScope.SQL).append(" or ").append(SEEN_BY_GROUP).append(")");
    values.put("parties", scope.parties());
    values.put("committees", scope.committees());
    values.put("insiders", scope.insiders());
    return this;
  }

  QueueSelection narrowed(
      QueueFilter filter, Collection<String> categories, QueueDays.Borders days) {
    if (!filter.q().isEmpty()) {
      sql.append(
          """
           and (lower(w.title) like :q escape '!' or lower(w.case_number) like :q escape '!'
             or lower(w.proposer_name) like :q escape '!')
          """);
      values.put("q", "%" + escaped(filter.q().toLowerCase(Locale.ROOT)) + "%");
    }
    if (!filter.stage().isEmpty()) {
      sql.append(" and w.task_key = :stage");
      values.put("stage", filter.stage());
    }
    if (!filter.category().isEmpty()) {
      sql.append(" and ").append(CATEGORY).append(" in (:categories)");
      values.put("categories", categories.isEmpty() ? List.of(filter.category()) : categories);
    }
    held(filter.held());
    light(filter.light(), days);
    return this;
  }

  private void held(String held) {
    switch (held) {
      case "free" -> sql.append(" and w.assignee is null");
      case "mine" -> sql.append(" and w.assignee = :person");
      case "others" -> sql.append(" and w.assignee <> :person");
      default -> {}
    }
  }

  private void light(String light, QueueDays.Borders days) {
    if (light.isEmpty()) {
      return;
    }
    values.put("now", utc(days.now()));
    values.put("near", utc(days.near()));
    sql.append(
        switch (light) {
          case "late" -> " and w.due_at < :now";
          case "near" -> " and w.due_at >= :now and w.due_at < :near";
          default -> " and (w.due_at is null or w.due_at >= :near)";
        });
  }

  QueueSelection ofAge(QueueAge age, QueueDays.Borders days) {
    if (age != null) {
      switch (age) {
        case TODAY -> from(days.today());
        case FEW -> from(days.few()).until(days.today());
        case WEEK -> from(days.week()).until(days.few());
        case OLDER -> until(days.week());
      }
    }
    return this;
  }

  private QueueSelection from(Instant moment) {
    sql.append(" and w.created_at >= :arrivedFrom");
    values.put("arrivedFrom", utc(moment));
    return this;
  }

  private QueueSelection until(Instant moment) {
    sql.append(" and w.created_at < :arrivedUntil");
    values.put("arrivedUntil", utc(moment));
    return this;
  }

  /** From behind the cursor on, in the order of the column. */
  QueueSelection after(String cursor, QueueFilter.Sort sort) {
    if (cursor != null) {
      QueueCursor place = QueueCursor.decode(cursor, sort);
      String column = columnOf(sort);
      sql.append(" and (%s > :at or %s = :at and w.task_id > :task)".formatted(column, column));
      values.put("at", place.value());
      values.put("task", place.taskId());
    }
    return this;
  }

  static String columnOf(QueueFilter.Sort sort) {
    return switch (sort) {
      case AGE -> "w.created_at";
      case DUE -> "w.due_order";
      case TITLE -> "w.title";
    };
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> values() {
    return values;
  }

  static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}

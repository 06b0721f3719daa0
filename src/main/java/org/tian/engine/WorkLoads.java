package org.tian.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Age and load of what is open in a shared list, by person and step. Counts all of it, exactly: an
 * evaluation that is asked for now and then, not a list that has to open at once.
 */
@Service
@Transactional(readOnly = true)
public class WorkLoads {

  private final WorkItemSources sources;
  private final InboxFilters filters;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  WorkLoads(WorkItemSources sources, InboxFilters filters, JdbcTemplate jdbc, Clock clock) {
    this.sources = sources;
    this.filters = filters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What lies in the list, for each person and step that have anything. */
  public List<WorkLoad> of(WorkList list, String personId) {
    List<String> groups =
        sources.of(list, personId).stream().flatMap(one -> one.groups().stream()).toList();
    if (groups.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    StringBuilder sums = new StringBuilder();
    for (WorkAge age : WorkAge.values()) {
      WorkFilter of = filters.now(new InboxFilter("", "", "", "", "", age.code()), personId);
      sums.append(", sum(case when ")
          .append(of.arrivedFrom() == null ? "1 = 1" : "i.created_at >= ?")
          .append(of.arrivedUntil() == null ? "" : " and i.created_at < ?")
          .append(" then 1 else 0 end)");
      if (of.arrivedFrom() != null) {
        values.add(utc(of.arrivedFrom()));
      }
      if (of.arrivedUntil() != null) {
        values.add(utc(of.arrivedUntil()));
      }
    }
    values.add(utc(clock.instant()));
    values.addAll(groups);
    return jdbc.query(
        "select i.assignee, i.task_key"
            + sums
            + ", sum(case when i.due_order < ? then 1 else 0 end) from (select distinct g.task_id,"
            + " g.assignee, g.task_key, g.created_at, g.due_order from work_item_group g"
            + " where g.group_id in ("
            + WorkItemSource.marks(groups.size())
            + ")) i group by i.assignee, i.task_key order by i.assignee, i.task_key",
        (row, number) ->
            new WorkLoad(
                row.getString(1),
                row.getString(2),
                Arrays.asList(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                row.getLong(7)),
        values.toArray());
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}

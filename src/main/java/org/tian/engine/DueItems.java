package org.tian.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open work with an end, for those who remind of it. Work whose clock stands still has no end and
 * does not appear.
 */
@Service
public class DueItems {

  private static final String DUE =
      """
      select task_id from work_item
      where state = 'OPEN' and due_at is not null and due_order < ? and task_id > ?
        and committee_code = ?
      order by task_id limit ?
      """;

  private final WorkItemRows rows;
  private final JdbcClient jdbc;

  DueItems(WorkItemRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /** One piece of work and the groups it is offered to. */
  public record DueItem(WorkItem item, Set<String> groups) {

    public DueItem {
      groups = Set.copyOf(groups);
    }
  }

  /** Committees with open work. */
  @Transactional(readOnly = true)
  public List<String> committees() {
    return jdbc.sql(
            "select distinct committee_code from work_item"
                + " where state = 'OPEN' and committee_code is not null order by committee_code")
        .query(String.class)
        .list();
  }

  /**
   * Work of a committee that ends before the moment, over or not, in the order of task ids.
   *
   * @param after id of the last task of the page before; empty for the first page
   */
  @Transactional(readOnly = true)
  public List<String> endingBefore(Instant moment, String committee, String after, int limit) {
    return jdbc.sql(DUE)
        .params(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), after, committee, limit)
        .query(String.class)
        .list();
  }

  /** One of them as it stands now; empty when it was done or its clock has stopped meanwhile. */
  @Transactional(readOnly = true)
  public Optional<DueItem> find(String taskId) {
    return rows.findById(taskId)
        .filter(row -> row.isOpen() && row.toWorkItem().dueAt() != null)
        .map(row -> new DueItem(row.toWorkItem(), new TreeSet<>(row.groups())));
  }
}

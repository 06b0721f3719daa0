package org.tian.engine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that the inbox and the engine hold the same open tasks, with the same assignees and
 * candidate groups.
 *
 * <p>Reads the engine's tables, because comparing tens of thousands of tasks through its API would
 * load each of them. Finds differences, mends none: a difference is a fault to be looked into.
 */
@Service
public class WorkItemReconciliation {

  private static final Logger LOG = LoggerFactory.getLogger(WorkItemReconciliation.class);

  private static final String MISSING =
      """
      select t.ID_ from ACT_RU_TASK t
      where not exists (select 1 from work_item w where w.task_id = t.ID_ and w.state = 'OPEN')
      order by t.ID_
      """;
  private static final String LEFT_OVER =
      """
      select w.task_id from work_item w
      where w.state = 'OPEN' and not exists (select 1 from ACT_RU_TASK t where t.ID_ = w.task_id)
      order by w.task_id
      """;
  private static final String OTHER_ASSIGNEE =
      """
      select t.ID_ from ACT_RU_TASK t join work_item w on w.task_id = t.ID_
      where w.state = 'OPEN' and coalesce(t.ASSIGNEE_, '') <> coalesce(w.assignee, '')
      order by t.ID_
      """;
  private static final String OTHER_GROUPS =
      """
      select l.TASK_ID_ from ACT_RU_IDENTITYLINK l
      where l.TASK_ID_ is not null and l.GROUP_ID_ is not null and l.TYPE_ = 'candidate'
        and not exists (select 1 from work_item_group g
          where g.task_id = l.TASK_ID_ and g.group_id = l.GROUP_ID_)
      union
      select g.task_id from work_item_group g
      where not exists (select 1 from ACT_RU_IDENTITYLINK l
        where l.TASK_ID_ = g.task_id and l.GROUP_ID_ = g.group_id and l.TYPE_ = 'candidate')
      """;

  private final JdbcClient jdbc;

  WorkItemReconciliation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the comparison found, as task ids.
   *
   * @param missing open in the engine, not in the inbox
   * @param leftOver open in the inbox, not in the engine
   * @param otherAssignee open in both, assigned differently
   * @param otherGroups offered to different groups
   */
  public record Result(
      List<String> missing,
      List<String> leftOver,
      List<String> otherAssignee,
      List<String> otherGroups) {

    /** Whether inbox and engine agree. */
    public boolean isEqual() {
      return missing.isEmpty()
          && leftOver.isEmpty()
          && otherAssignee.isEmpty()
          && otherGroups.isEmpty();
    }
  }

  /** Compares all open tasks, both ways. */
  @Transactional(readOnly = true)
  public Result compare() {
    return new Result(ids(MISSING), ids(LEFT_OVER), ids(OTHER_ASSIGNEE), ids(OTHER_GROUPS));
  }

  /** Every night; says nothing when all is well. */
  @Scheduled(cron = "0 40 3 * * *", zone = "${tian.zone:Asia/Shanghai}")
  void warnOfDifferences() {
    Result result = compare();
    if (!result.isEqual()) {
      LOG.warn("Inbox and engine differ: {}", result);
    }
  }

  private List<String> ids(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}

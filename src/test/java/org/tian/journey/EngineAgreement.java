package org.tian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.engine.WorkItemReconciliation;

/**
 * What must hold between two operations, whatever was done before: read from the engine's tables
 * and ours, so that no service can tell it otherwise.
 */
class EngineAgreement {

  /** Each question finds what is wrong. */
  private static final Map<String, String> FAULTS = new LinkedHashMap<>();

  static {
    FAULTS.put(
        "tokens that wait for nothing",
        """
        select concat(e.PROC_INST_ID_, ' at ', coalesce(e.ACT_ID_, '?')) from ACT_RU_EXECUTION e
        where e.IS_ACTIVE_ = true
          and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = e.ID_)
          and not exists (select 1 from ACT_RU_EXECUTION s where s.SUPER_EXEC_ = e.ID_)
          and not exists (select 1 from ACT_RU_TASK t where t.EXECUTION_ID_ = e.ID_)
          and not exists (select 1 from ACT_RU_JOB j where j.EXECUTION_ID_ = e.ID_)
          and not exists (select 1 from ACT_RU_EVENT_SUBSCR v where v.EXECUTION_ID_ = e.ID_)
        """);
    FAULTS.put(
        "processes in which nobody and nothing goes on",
        """
        select concat(i.ID_, ' of ', coalesce(i.BUSINESS_KEY_, '?')) from ACT_RU_EXECUTION i
        where i.ID_ = i.PROC_INST_ID_
          and not exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = i.ID_)
          and not exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = i.ID_)
          and not exists (select 1 from ACT_RU_EXECUTION e
            join ACT_RU_EXECUTION called on called.SUPER_EXEC_ = e.ID_ where e.PROC_INST_ID_ = i.ID_)
          and not exists (select 1 from ACT_RU_EXECUTION e
            join ACT_RU_EVENT_SUBSCR v on v.EXECUTION_ID_ = e.ID_
            where e.PROC_INST_ID_ = i.ID_
              and (v.ACTIVITY_ID_ = e.ACT_ID_ or e.ACT_ID_ like 'Gateway%'))
        """);
    FAULTS.put(
        "timers whose place has gone",
        """
        select j.ID_ from ACT_RU_JOB j
        where j.EXECUTION_ID_ is not null
          and not exists (select 1 from ACT_RU_EXECUTION e where e.ID_ = j.EXECUTION_ID_)
        """);
    FAULTS.put("jobs that gave up", "select ID_ from ACT_RU_JOB where RETRIES_ = 0");
    FAULTS.put("incidents", "select ID_ from ACT_RU_INCIDENT");
    FAULTS.put(
        "open deadlines of processes that have ended",
        """
        select d.id from deadline d
        where d.closed_at is null
          and exists (select 1 from ACT_HI_PROCINST h
            where h.PROC_INST_ID_ = d.subject and h.END_TIME_ is not null)
        """);
    FAULTS.put(
        "open items with a closed deadline",
        """
        select w.task_id from work_item w join deadline d on d.id = w.deadline_id
        where w.state = 'OPEN' and d.closed_at is not null
        """);
    FAULTS.put(
        "operations that the trail does not tell, or tells twice",
        """
        select o.case_key from
          (select case_key, count(*) as done from office_operation group by case_key) o
          left join (select case_key, count(*) as told from audit_entry
            where action like 'office.%' group by case_key) a on a.case_key = o.case_key
        where o.done <> coalesce(a.told, 0)
        """);
  }

  private final JdbcClient jdbc;
  private final WorkItemReconciliation reconciliation;

  EngineAgreement(JdbcClient jdbc, WorkItemReconciliation reconciliation) {
    this.jdbc = jdbc;
    this.reconciliation = reconciliation;
  }

  /** Fails with everything that is wrong now. */
  void check(String after) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    FAULTS.forEach(
        (fault, sql) -> {
          List<String> rows = jdbc.sql(sql).query(String.class).list();
          if (!rows.isEmpty()) {
            found.put(fault, rows);
          }
        });
    assertThat(found).as(after).isEmpty();
    assertThat(reconciliation.compare())
        .as(after)
        .satisfies(
            result -> assertThat(result.isEqual()).as("inbox and engine: %s", result).isTrue());
  }
}

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
        select concat(w.task_key, ' in ', w.process_instance_id, ': ', d.rule_name, ' of ', d.subject)
        from work_item w join deadline d on d.id = w.deadline_id
        where w.state = 'OPEN' and d.closed_at is not null
        """);
    FAULTS.put(
        "operations that the trail does not tell, or tells twice",
        """
        select concat(o.case_key, ' ', o.action) from
          (select case_key, concat('office.', replace(lower(operation), '_', '-')) as action,
              count(*) as done from office_operation group by case_key, operation) o
          left join (select case_key, action, count(*) as told from audit_entry
            where action like 'office.%' group by case_key, action) a
            on a.case_key = o.case_key and a.action = o.action
        where o.done <> coalesce(a.told, 0)
        """);
    FAULTS.put(
        "signers whose task is missing, or who have one too many",
        """
        select concat(asked.open_signers, ' asked, ', waiting.open_tasks, ' tasks') from
          (select count(*) as open_signers from task_signer where state = 'OPEN') asked,
          (select count(*) as open_tasks from work_item
            where state = 'OPEN' and task_key = 'Task_GiveSignOpinion') waiting
        where asked.open_signers <> waiting.open_tasks
        """);
    FAULTS.put(
        "signings, holds and delegations of tasks that are closed",
        """
        select concat('signing ', s.id) from task_signing s join work_item w on w.task_id = s.task_id
          where s.state = 'OPEN' and w.state <> 'OPEN'
        union all
        select concat('hold ', h.id) from task_hold h join work_item w on w.task_id = h.task_id
          where h.ended_at is null and w.state <> 'OPEN'
        union all
        select concat('delegation ', d.id) from task_delegation d join work_item w on w.task_id = d.task_id
          where d.ended_at is null and (w.state <> 'OPEN' or not w.delegated)
        """);
    FAULTS.put(
        "signings that are settled while somebody is still asked",
        """
        select s.id from task_signing s where s.state <> 'OPEN' and exists (select 1 from task_signer p
          where p.signing_id = s.id and p.state in ('WAITING', 'OPEN'))
        """);
    FAULTS.put(
        "signings that are settled against their count",
        """
        select concat(n.rule_code, ' ', n.id, ' ', n.state) from (
          select s.id, s.rule_code, s.state, s.percent,
            sum(case when p.state <> 'REMOVED' then 1 else 0 end) as signers,
            sum(case when p.state = 'SAID' then 1 else 0 end) as said,
            sum(case when p.state <> 'REMOVED' then p.weight else 0 end) as weights,
            sum(case when p.state = 'SAID' and p.opinion = 'AGREE' then p.weight else 0 end) as agreed
          from task_signing s join task_signer p on p.signing_id = s.id
          group by s.id, s.rule_code, s.state, s.percent) n
        where n.rule_code = 'ALL' and n.state = 'PASSED' and n.said < n.signers
           or n.rule_code = 'ANY' and n.state = 'PASSED' and n.signers > 0 and n.said = 0
           or n.rule_code = 'VOTE' and n.state = 'PASSED' and n.agreed * 100 < n.percent * n.weights
           or n.rule_code = 'VOTE' and n.state = 'OPEN' and n.weights > 0
              and n.agreed * 100 >= n.percent * n.weights
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

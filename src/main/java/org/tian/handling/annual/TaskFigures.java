package org.tian.handling.annual;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.handling.contact.ContactWay;

/** Counts what was done in given tasks: talks, extensions, promises. */
@Component
class TaskFigures {

  private static final String TASKS = "tasks";

  private final JdbcClient jdbc;

  TaskFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Extensions asked for, and those among them that were granted. */
  record Extensions(long asked, long granted) {}

  /** Promises by what became of them; those a later reply replaced do not count. */
  record Promises(long made, long kept, long moved, long givenUp) {}

  /** Talks by way; corrected entries do not count. */
  Map<ContactWay, Long> talks(Collection<Long> tasks) {
    Map<ContactWay, Long> talks = new EnumMap<>(ContactWay.class);
    jdbc.sql(
            "select contact_way, count(*) from contact_entry where unit_task_id in (:tasks)"
                + " and replaced_by_id is null group by contact_way")
        .param(TASKS, tasks)
        .query((row, n) -> Map.entry(ContactWay.valueOf(row.getString(1)), row.getLong(2)))
        .list()
        .forEach(one -> talks.put(one.getKey(), one.getValue()));
    return talks;
  }

  /** Talks that the other side confirmed, all of its proposals. */
  long confirmedTalks(Collection<Long> tasks) {
    return jdbc.sql(
            "select count(*) from contact_entry e where e.unit_task_id in (:tasks)"
                + " and e.replaced_by_id is null"
                + " and exists (select 1 from contact_party p where p.entry_id = e.id)"
                + " and not exists (select 1 from contact_party p where p.entry_id = e.id"
                + " and p.state <> 'CONFIRMED')")
        .param(TASKS, tasks)
        .query(Long.class)
        .single();
  }

  Extensions extensions(Collection<Long> tasks) {
    return jdbc.sql(
            "select count(*), coalesce(sum(case when state in ('GRANTED', 'EXTENDED') then 1"
                + " else 0 end), 0) from reply_extension where unit_task_id in (:tasks)")
        .param(TASKS, tasks)
        .query((row, n) -> new Extensions(row.getLong(1), row.getLong(2)))
        .single();
  }

  Promises promises(Collection<Long> tasks) {
    return jdbc.sql(
            "select count(*), coalesce(sum(case when state = 'KEPT' then 1 else 0 end), 0),"
                + " coalesce(sum(case when moves > 0 then 1 else 0 end), 0),"
                + " coalesce(sum(case when state = 'GIVEN_UP' then 1 else 0 end), 0)"
                + " from commitment where unit_task_id in (:tasks) and state <> 'REPLACED'")
        .param(TASKS, tasks)
        .query(
            (row, n) ->
                new Promises(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .single();
  }
}

package org.tian.handling.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Talks that stood with the replies move into the log, once for each proposal they were about. */
class OldContactsTest {

  private static final String MIGRATION = "db/migration/common/V247__contact_log.sql";

  @Test
  void talksOfRepliesBecomeEntries_thatWaitToBeConfirmed() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:old-contacts")) {
      JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      before(jdbc);

      ScriptUtils.executeSqlScript(connection, new FileSystemResource(MIGRATION));

      assertThat(
              jdbc.sql(
                      "select phase, contact_way, said, recorded_by from contact_entry order by id")
                  .query()
                  .listOfRows())
          .extracting(row -> List.copyOf(row.values()))
          .containsExactly(
              List.of("BEFORE", "PHONE", "约时间", "xuyan"),
              List.of("DURING", "VISIT", "登门面商", "xuyan"));
      assertThat(
              jdbc.sql("select proposal_id from contact_party where state = 'WAITING' order by id")
                  .query(Long.class)
                  .list())
          .as("the main case and the one merged into it")
          .containsExactlyInAnyOrder(1L, 2L, 1L, 2L);
    }
  }

  private static void before(JdbcClient jdbc) {
    List.of(
            "create table unit_task (id bigint primary key, signed_at timestamp)",
            "create table proposal (id bigint primary key, merged_into_id bigint)",
            "create table reply (id bigint primary key, unit_task_id bigint, proposal_id bigint,"
                + " case_key varchar(60), committee_code varchar(40), unit_code varchar(40),"
                + " drafted_by varchar(40), drafted_at timestamp)",
            "create table contact_record (reply_id bigint, position int, contact_way varchar(10),"
                + " contact_on date, note varchar(2000))",
            "insert into unit_task values (7, timestamp '2026-03-10 09:00:00')",
            "insert into proposal values (1, null), (2, 1), (3, null)",
            "insert into reply values (5, 7, 1, 'L1', 'ncal', 'ncal.jyj', 'xuyan',"
                + " timestamp '2026-05-01 09:00:00')",
            "insert into contact_record values (5, 0, 'PHONE', date '2026-03-09', '约时间'),"
                + " (5, 1, 'VISIT', date '2026-04-02', '登门面商')")
        .forEach(sql -> jdbc.sql(sql).update());
  }
}

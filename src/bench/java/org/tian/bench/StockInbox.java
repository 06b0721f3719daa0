package org.tian.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The engine as it comes, with authorization on: each task carries a row that lets its group read
 * it, and a person asks for the tasks they may see.
 */
final class StockInbox implements AutoCloseable {

  private static final int PORTION = 5_000;
  private static final int TASK = 7;
  private static final int ALL = 2147483647;
  private static final int SIZE = 50;

  private final HikariDataSource source;
  private final ProcessEngine engine;
  private final JdbcTemplate jdbc;
  private final List<String> groups = new ArrayList<>();

  StockInbox(String url) {
    source = new HikariDataSource();
    source.setJdbcUrl(url);
    source.setUsername("root");
    source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("stock");
    configuration.setDataSource(source);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setAuthorizationEnabled(true);
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._-]+");
    engine = configuration.buildProcessEngine();
    jdbc = new JdbcTemplate(source);
    for (int number = 0; number < OpenItems.OF_PERSON; number++) {
      groups.add(OpenItems.group(number * OpenItems.GROUPS / OpenItems.OF_PERSON));
    }
  }

  void fill(int size) {
    jdbc.update("delete from ACT_RU_AUTHORIZATION");
    jdbc.update("delete from ACT_RU_IDENTITYLINK");
    jdbc.update("delete from ACT_RU_TASK");
    Random random = new Random(1);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Object[]> tasks = new ArrayList<>();
    List<Object[]> links = new ArrayList<>();
    List<Object[]> rights = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      String task = "t%07d".formatted(number);
      String group = OpenItems.group(number % OpenItems.GROUPS);
      Timestamp due = Timestamp.from(now.plus(random.nextInt(90) - 10L, ChronoUnit.DAYS));
      tasks.add(new Object[] {task, Timestamp.from(now), due});
      links.add(new Object[] {"l" + task, group, task});
      rights.add(new Object[] {"a" + task, group, TASK, task, ALL});
    }
    insert(
        "insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, CREATE_TIME_, DUE_DATE_,"
            + " SUSPENSION_STATE_) values (?, 1, 'x', 50, ?, ?, 1)",
        tasks);
    insert(
        "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
            + " values (?, 1, ?, 'candidate', ?)",
        links);
    insert(
        "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_,"
            + " RESOURCE_ID_, PERMS_) values (?, 1, 1, ?, ?, ?, ?)",
        rights);
    jdbc.execute("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_AUTHORIZATION");
  }

  private void insert(String sql, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += PORTION) {
      jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + PORTION)));
    }
  }

  /** The first page of what the person may see, soonest due first. */
  int page() {
    engine.getIdentityService().setAuthentication(OpenItems.PERSON, groups);
    return engine
        .getTaskService()
        .createTaskQuery()
        .orderByDueDate()
        .asc()
        .listPage(0, SIZE)
        .size();
  }

  long count() {
    engine.getIdentityService().setAuthentication(OpenItems.PERSON, groups);
    return engine.getTaskService().createTaskQuery().count();
  }

  @Override
  public void close() {
    engine.close();
    source.close();
  }
}

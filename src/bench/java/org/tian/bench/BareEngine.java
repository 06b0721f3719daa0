package org.tian.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone with the same models, decisions and forms: delegates do nothing, no domain, no
 * listeners, no authorization; the same history. What the hand-over costs is compared with it.
 */
final class BareEngine implements AutoCloseable {

  private final HikariDataSource source;
  private final ProcessEngine engine;
  private final Deque<String> waiting = new ArrayDeque<>();

  BareEngine(String url) {
    source = new HikariDataSource();
    source.setJdbcUrl(url);
    source.setUsername("root");
    source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setDataSource(source);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setHistoryTimeToLive("P3650D");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setBeans(new Beans());
    configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._-]+");
    engine = configuration.buildProcessEngine();
    deploy();
  }

  private void deploy() {
    DeploymentBuilder bundle = engine.getRepositoryService().createDeployment().name("bare");
    PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    try {
      for (String pattern :
          List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")) {
        for (Resource file : files.getResources("classpath*:" + pattern)) {
          try (InputStream content = file.getInputStream()) {
            bundle.addInputStream(file.getFilename(), content);
          }
        }
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    bundle.deploy();
  }

  /** Brings cases to the step at which they wait for a meeting. */
  void fill(int from, int to) {
    for (int number = from; number <= to; number++) {
      engine
          .getRuntimeService()
          .createProcessInstanceByKey("proposal-lifecycle")
          .businessKey("bare-" + number)
          .setVariables(HandoverCases.variables(number))
          .startBeforeActivity("Call_AssignProposal")
          .execute();
      HandoverCases.wait(engine.getRuntimeService(), "bare-" + number);
      waiting.add(taskOf(number, "Task_HandOverAtMeeting").getId());
    }
  }

  private Task taskOf(int number, String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey("bare-" + number)
        .taskDefinitionKey(key)
        .singleResult();
  }

  /** Hands so many of them over, one transaction each, as a person. */
  void advance(int number) {
    engine.getIdentityService().setAuthenticatedUserId("chenmin");
    for (int i = 0; i < number; i++) {
      engine.getTaskService().complete(waiting.remove(), Map.of("handedOverAtMeeting", true));
    }
    engine.getIdentityService().clearAuthentication();
  }

  long signForTasks() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("Task_SignForProposal")
        .count();
  }

  @Override
  public void close() {
    engine.close();
    source.close();
  }

  /** Every delegate does nothing; expressions get what the models need to go on. */
  private static final class Beans extends HashMap<Object, Object> {

    private static final long serialVersionUID = 1L;

    Beans() {
      put("deadlines", new Deadlines());
      put("answeringUnits", new AnsweringUnits());
      put(
          "resolveHandingOfficeDelegate",
          (JavaDelegate) execution -> execution.setVariable("handingOffice", "ncal.zfb"));
    }

    @Override
    public boolean containsKey(Object key) {
      return super.containsKey(key) || String.valueOf(key).endsWith("Delegate");
    }

    @Override
    public Object get(Object key) {
      Object known = super.get(key);
      return known == null && String.valueOf(key).endsWith("Delegate")
          ? (JavaDelegate) execution -> {}
          : known;
    }
  }

  /** A day, whatever the rule. */
  public static final class Deadlines {

    private static final long WEEK = 7L * 24 * 60 * 60 * 1000;

    public Date due(DelegateExecution execution, String rule) {
      return new Date((System.currentTimeMillis() + WEEK) / 1000 * 1000);
    }
  }

  /** As many units as the case of the same number has. */
  public static final class AnsweringUnits {

    private static final int UNITS = 10;

    public List<Long> unitTaskIds(DelegateExecution execution) {
      long id = ((Number) execution.getVariable("proposalId")).longValue();
      List<Long> ids = new ArrayList<>();
      for (int i = 0; i < HandoverCases.tasksOf((int) id); i++) {
        ids.add(id * UNITS + i);
      }
      return ids;
    }

    public String unitCode(Long unitTaskId) {
      return "ncal.unit" + unitTaskId % UNITS;
    }

    public String unitRole(Long unitTaskId) {
      return unitTaskId % UNITS == 0 ? "LEAD" : "CO";
    }
  }
}

package org.tian;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.springframework.beans.BeanUtils;
import org.tian.engine.ProcessDeadlines;
import org.tian.shared.DeadlineRule;

/**
 * One model alone on a small engine: real delegates, mocked services, and for each called process a
 * stand-in that waits until the test says how it ended.
 */
public final class ProcessUnderTest {

  public static final String FLOW_NUMBER = "L20260001";

  private final ProcessEngine engine;
  private final String key;
  private final String deploymentId;

  private ProcessUnderTest(ProcessEngine engine, String key, String deploymentId) {
    this.engine = engine;
    this.key = key;
    this.deploymentId = deploymentId;
  }

  /** An engine that fails the class unless its tests walk every node and flow of the model. */
  public static ProcessEngineCoverageExtension coveringAll(String... called) {
    var configuration = new ProcessCoverageInMemProcessEngineConfiguration();
    String name = "model-" + UUID.randomUUID();
    configuration.setProcessEngineName(name); // "default" is the whole program's, in the same JVM
    configuration.setJdbcUrl("jdbc:h2:mem:" + name);
    configuration.setExpressionManager(new MockExpressionManager());
    configuration.setJobExecutorActivate(false);
    return (ProcessEngineCoverageExtension)
        ProcessEngineCoverageExtension.builder(configuration)
            .assertClassCoverageAtLeast(1.0)
            .excludeProcessDefinitionKeys(called)
            .build();
  }

  /**
   * Deploys the model with stand-ins for the processes it calls and registers the deadlines.
   *
   * @param module folder below {@code processes}
   */
  public static ProcessUnderTest deploy(
      ProcessEngine engine, String module, String key, String... called) {
    BpmnAwareTests.init(engine);
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    Path folder = Path.of("processes", module);
    add(deployment, folder.resolve(key + ".bpmn"));
    Arrays.stream(folder.toFile().listFiles((dir, name) -> name.endsWith(".dmn")))
        .forEach(decision -> add(deployment, decision.toPath()));
    Arrays.stream(called).forEach(each -> addStandIn(deployment, each));
    Mocks.register("deadlines", deadlines());
    return new ProcessUnderTest(engine, key, deployment.deploy().getId());
  }

  private static void add(DeploymentBuilder deployment, Path file) {
    try {
      deployment.addInputStream(file.getFileName().toString(), file.toUri().toURL().openStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addStandIn(DeploymentBuilder deployment, String key) {
    deployment.addModelInstance(
        key + ".bpmn",
        Bpmn.createExecutableProcess(key)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_StandIn")
            .endEvent()
            .done());
  }

  private static ProcessDeadlines deadlines() {
    ProcessDeadlines deadlines = mock(ProcessDeadlines.class);
    when(deadlines.due(any(), anyString()))
        .thenAnswer(call -> due(DeadlineRule.valueOf(call.getArgument(1))));
    return deadlines;
  }

  /** The date at which a deadline that starts now ends here: another one for each rule. */
  public static Date due(DeadlineRule rule) {
    Duration length = Duration.ofDays(1L + rule.ordinal());
    return Date.from(ClockUtil.getCurrentTime().toInstant().plus(length));
  }

  /** Stops the clock at a full second: the engine keeps no fractions of one. */
  public static void freezeClock() {
    ClockUtil.setCurrentTime(Date.from(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  /** A delegate as Spring makes it, also from another module's package. */
  public static JavaDelegate delegate(String className, Object... services) {
    try {
      var constructor = Class.forName(className).getDeclaredConstructors()[0];
      return (JavaDelegate) BeanUtils.instantiateClass(constructor, services);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(className, e);
    }
  }

  public ProcessInstance start(Map<String, Object> variables) {
    return engine.getRuntimeService().startProcessInstanceByKey(key, FLOW_NUMBER, variables);
  }

  /** The open stand-ins of a called process, in the order in which they were called. */
  public List<Task> standIns(String called) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processDefinitionKey(called)
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** Lets the only open stand-in of a called process end with these variables. */
  public void end(String called, Map<String, Object> results) {
    List<Task> waiting = standIns(called);
    if (waiting.size() != 1) {
      throw new AssertionError(called + " waits " + waiting.size() + " times");
    }
    engine.getTaskService().complete(waiting.get(0).getId(), results);
  }

  /** Runs what waits for the job executor now. */
  public void runJobs() {
    var management = engine.getManagementService();
    for (Job job : management.createJobQuery().executable().list()) {
      management.executeJob(job.getId());
    }
  }

  /** Runs the timer of one element, when it is due. */
  public void runJobs(String activityId) {
    var management = engine.getManagementService();
    for (Job job : management.createJobQuery().activityId(activityId).executable().list()) {
      management.executeJob(job.getId());
    }
  }

  /** Takes the model away, with everything that ran, and sets the clock right. */
  public void clear() {
    engine.getRepositoryService().deleteDeployment(deploymentId, true);
    Mocks.reset();
    ClockUtil.reset();
  }
}

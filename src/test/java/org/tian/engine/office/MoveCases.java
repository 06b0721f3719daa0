package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tian.TestOrganisation;
import org.tian.engine.AsPerson;
import org.tian.engine.Cases;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.RefusedException;

/** Cases on {@link MoveModels}, worked on by people of 安澜市. */
@Component
public class MoveCases {

  /** Of the committee's office. */
  static final String CLERK = "chenmin";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final Cases cases;
  private final AsPerson asPerson;
  private final TaskOperations operations;
  private final WorkItems items;
  private final TestOrganisation organisation;

  MoveCases(
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      Cases cases,
      AsPerson asPerson,
      TaskOperations operations,
      WorkItems items,
      TestOrganisation organisation) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.cases = cases;
    this.asPerson = asPerson;
    this.operations = operations;
    this.items = items;
    this.organisation = organisation;
  }

  /** Deploys the models once; further calls change nothing. */
  void deploy() {
    organisation.register();
    if (repository.createDeploymentQuery().deploymentName("moves").count() == 0) {
      DeploymentBuilder deployment = repository.createDeployment().name("moves");
      MoveModels.all()
          .forEach(
              model ->
                  deployment.addModelInstance(
                      model.getDefinitions().getRootElements().iterator().next().getId() + ".bpmn",
                      model));
      deployment.deploy();
    }
  }

  /** Whom the models ask, one after the other or beside each other. */
  public List<String> people(DelegateExecution execution) {
    return List.of(((String) execution.getVariable("people")).split(","));
  }

  /** Starts a case and gives its key. */
  String start(String processKey, String... people) {
    String caseKey = "moves-" + NUMBER.incrementAndGet();
    Map<String, Object> variables = new HashMap<>();
    variables.put("committeeCode", "ncal");
    variables.put("title", "关于退回的提案");
    variables.put("caseNumber", caseKey);
    variables.put("outcome", "ON");
    variables.put("people", String.join(",", people));
    as(
        CLERK,
        () -> {
          cases.start(processKey, caseKey, variables);
          return null;
        });
    return caseKey;
  }

  <T> T as(String person, Supplier<T> work) {
    return asPerson.call(person, work);
  }

  /** Completes the one open task at a step; gives its id. */
  String complete(String person, String caseKey, String taskKey) {
    return complete(person, open(caseKey, taskKey));
  }

  String complete(String person, String taskId) {
    asPerson.run(person, () -> operations.complete(taskId, Map.of()));
    return taskId;
  }

  /** The one open task at a step. */
  String open(String caseKey, String taskKey) {
    List<String> found =
        items.openOf(caseKey).stream()
            .filter(item -> item.taskKey().equals(taskKey))
            .map(WorkItem::taskId)
            .toList();
    assertThat(found).as("open at %s of %s", taskKey, steps(caseKey)).hasSize(1);
    return found.get(0);
  }

  void claim(String person, String taskId) {
    asPerson.run(person, () -> operations.claim(taskId));
  }

  /** All open tasks at a step, oldest first. */
  List<String> all(String caseKey, String taskKey) {
    return items.openOf(caseKey).stream()
        .filter(item -> item.taskKey().equals(taskKey))
        .map(WorkItem::taskId)
        .toList();
  }

  /** The open task at a step that is made out to a person. */
  String openOf(String caseKey, String taskKey, String person) {
    return items.openOf(caseKey).stream()
        .filter(item -> item.taskKey().equals(taskKey) && person.equals(item.assignee()))
        .map(WorkItem::taskId)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing for " + person + " in " + steps(caseKey)));
  }

  /**
   * Where the case stands: keys of open tasks in alphabetical order, after inbox and engine were
   * found to agree.
   */
  List<String> steps(String caseKey) {
    Map<String, Task> engine =
        tasks.createTaskQuery().processInstanceBusinessKey(caseKey).list().stream()
            .collect(Collectors.toMap(Task::getId, one -> one));
    List<WorkItem> inbox = items.openOf(caseKey);
    assertThat(inbox)
        .extracting(WorkItem::taskId)
        .containsExactlyInAnyOrderElementsOf(engine.keySet());
    inbox.forEach(
        item -> assertThat(item.assignee()).isEqualTo(engine.get(item.taskId()).getAssignee()));
    return inbox.stream()
        .map(WorkItem::taskKey)
        .map(key -> key.replace("Task_Move", ""))
        .sorted()
        .toList();
  }

  /** Who holds what is open at a step, in alphabetical order. */
  List<String> holders(String caseKey, String taskKey) {
    return items.openOf(caseKey).stream()
        .filter(item -> item.taskKey().equals(taskKey))
        .map(WorkItem::assignee)
        .sorted()
        .toList();
  }

  boolean isOver(String caseKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).count() == 0;
  }

  List<ProcessInstance> instances(String caseKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).list();
  }

  /** How many timers of the case wait. */
  long timers(String caseKey) {
    return instances(caseKey).stream()
        .mapToLong(
            one -> management.createJobQuery().processInstanceId(one.getId()).timers().count())
        .sum();
  }

  /** A variable of the scope of a multi-instance, such as how many there are. */
  Object loop(String caseKey, String name) {
    return instances(caseKey).stream()
        .flatMap(
            one ->
                runtime
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(one.getId())
                    .variableName(name)
                    .list()
                    .stream())
        .findFirst()
        .map(one -> one.getValue())
        .orElse(null);
  }

  WorkItem item(String taskId) {
    return items.find(taskId).orElseThrow();
  }

  void tell(String caseKey, String message) {
    cases.correlate(message, caseKey, Map.of());
  }

  void set(String caseKey, String name, Object value) {
    cases.setVariable(caseKey, name, value);
  }

  /** Does both at the same time; {@code done} or the code of the refusal of each. */
  List<String> both(Runnable one, Runnable other) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<String> results = new ArrayList<>();
    for (Future<String> each : pool.invokeAll(List.of(attempt(one), attempt(other)))) {
      results.add(each.get());
    }
    pool.shutdown();
    return results;
  }

  private static Callable<String> attempt(Runnable step) {
    return () -> {
      try {
        step.run();
        return "done";
      } catch (RefusedException refused) {
        return refused.refusals().get(0).code();
      }
    };
  }
}

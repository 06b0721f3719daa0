package org.tian;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.room.HandlingPlans;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.organisation.UnitKind;

/**
 * Cases of 安澜市 that its government office (市政府办, huangjie) has handed over, with the real processes
 * of their units.
 */
@Component
public class HandledCases {

  public static final String OFFICE = "ncal.zfb";

  private final TestCases cases;
  private final HandingOffices offices;
  private final UnitTasks unitTasks;
  private final RuntimeService processes;
  private final ManagementService jobs;
  private final WorkItems items;
  private final TaskOperations operations;
  private final AsPerson asPerson;
  private final HandlingPlans plans;
  private final Directory directory;
  private final Clock clock;

  HandledCases(
      TestCases cases,
      HandingOffices offices,
      UnitTasks unitTasks,
      RuntimeService processes,
      ManagementService jobs,
      WorkItems items,
      TaskOperations operations,
      AsPerson asPerson,
      HandlingPlans plans,
      Directory directory,
      Clock clock) {
    this.cases = cases;
    this.offices = offices;
    this.unitTasks = unitTasks;
    this.processes = processes;
    this.jobs = jobs;
    this.items = items;
    this.operations = operations;
    this.asPerson = asPerson;
    this.plans = plans;
    this.directory = directory;
    this.clock = clock;
  }

  /** A case handed over to these units; each waits to be signed for. */
  public long begin(String lead, String... coUnits) {
    return begin(cases.filed(), lead, coUnits);
  }

  /** The same with a case that is there. */
  public long begin(long id, String lead, String... coUnits) {
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    cases.handedOver(id, lead, coUnits);
    start("proposal-handling", id, Map.of());
    return id;
  }

  /** A case split between two units, each of which answers one of its two suggestions. */
  public long beginSplit(String first, String second) {
    long id = cases.filed();
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    cases.split(id, first, second);
    start("proposal-handling", id, Map.of());
    return id;
  }

  /** A case whose units go on by the model of before: nothing around them, no word on heads. */
  public long beginAsBefore(String lead) {
    long id = cases.filed();
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    cases.handedOver(id, lead);
    UnitTask task = task(id, lead);
    start(
        "unit-handling",
        id,
        Map.of("unitTaskId", task.getId(), "unitCode", lead, "unitRole", task.getRole().name()));
    return id;
  }

  private void start(String processKey, long id, Map<String, Object> more) {
    Map<String, Object> variables = new HashMap<>(more);
    variables.put("proposalId", id);
    variables.put("committeeCode", TestCases.COMMITTEE);
    variables.put("title", "关于校门口接送停车的提案");
    variables.put("caseNumber", cases.keyOf(id));
    variables.put("handlingRound", 1);
    variables.put("handingOffice", OFFICE);
    processes.startProcessInstanceByKey(processKey, cases.keyOf(id), variables);
  }

  /** The unit's last task that is not only history. */
  public UnitTask task(long id, String unit) {
    return unitTasks.ofProposal(id).stream()
        .filter(task -> task.getUnitCode().equals(unit) && !task.getStatus().isGone())
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  /** What waits for one unit. */
  public Optional<WorkItem> waiting(long id, String taskKey, String unit) {
    return items.openOf(id).stream()
        .filter(item -> item.taskKey().equals(taskKey) && unit.equals(item.unitCode()))
        .findFirst();
  }

  /** Keys and units of all that waits in a case. */
  public List<String> waiting(long id) {
    return items.openOf(id).stream()
        .map(item -> item.taskKey() + " " + item.unitCode())
        .sorted()
        .toList();
  }

  public void complete(
      String person, String taskKey, long id, String unit, Map<String, Object> values) {
    String task = waiting(id, taskKey, unit).orElseThrow().taskId();
    asPerson.run(person, () -> operations.complete(task, values));
  }

  /** Signed for, instructed and planned, so that the section can work; a co-unit signs only. */
  public void signFor(String liaison, long id, String unit) {
    signForOnly(liaison, id, unit);
    plan(id, unit);
  }

  /** Signed for; the unit's head and deputy have still to do their part. */
  public void signForOnly(String liaison, long id, String unit) {
    complete(liaison, "Task_SignForProposal", id, unit, Map.of("signForOutcome", "ACCEPT"));
  }

  /** The heads of all co-units that are asked countersign the reply. */
  public void countersign(long id) {
    items.openOf(id).stream()
        .filter(item -> item.taskKey().equals("Task_CountersignReply"))
        .forEach(
            item ->
                complete(
                    holding(item.unitCode(), Role.HEAD),
                    item.taskKey(),
                    id,
                    item.unitCode(),
                    Map.of("countersignOutcome", "AGREE")));
    work(id, JobQuery::messages);
  }

  /** The head instructs and the deputy makes the list, each where that waits. */
  public void plan(long id, String unit) {
    if (waiting(id, "Task_InstructHandling", unit).isPresent()) {
      complete(
          holding(unit, Role.HEAD),
          "Task_InstructHandling",
          id,
          unit,
          Map.of("headInstruction", "请逐条办理，主动沟通。", "sections", "综合科"));
    }
    if (waiting(id, "Task_PlanHandling", unit).isPresent()) {
      complete(holding(unit, Role.DEPUTY), "Task_PlanHandling", id, unit, list(task(id, unit)));
    }
  }

  private Map<String, Object> list(UnitTask task) {
    Map<String, Object> line =
        Map.of(
            "measure", "会同学校逐处踏勘后实施。",
            "section", "综合科",
            "milestone", "完成踏勘",
            "dueOn", LocalDate.now(clock).plusDays(30).toString());
    return Map.of(
        "handlingWay", "ON_SITE", "planLines", Collections.nCopies(plans.items(task).size(), line));
  }

  private String holding(String unit, Role role) {
    return directory.holding(unit, role).get(0).getId();
  }

  /** The liaison asks and the head signs. */
  public void askReturn(long id, String proposedUnit) {
    complete(
        "xuyan",
        "Task_SignForProposal",
        id,
        "ncal.jyj",
        Map.of(
            "signForOutcome", "RETURN",
            "returnReason", "停车位划定属于城市管理部门职责。",
            "proposedUnit", proposedUnit));
    complete("heping", "Task_SignReturn", id, "ncal.jyj", Map.of("returnSignature", "SIGN"));
  }

  /** Whether the round of handling still goes on, after all that joins has joined. */
  public boolean isHandled(long id) {
    work(id, JobQuery::messages);
    return processes
            .createProcessInstanceQuery()
            .processDefinitionKey("proposal-handling")
            .processInstanceBusinessKey(cases.keyOf(id))
            .count()
        > 0;
  }

  /** Runs the timers of a case that are due. */
  public void runTimers(long id) {
    work(id, query -> query.timers().executable());
  }

  private void work(long id, UnaryOperator<JobQuery> which) {
    DueJobs.runAll(jobs, () -> due(id, which));
  }

  private List<Job> due(long id, UnaryOperator<JobQuery> which) {
    return processes
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(cases.keyOf(id))
        .list()
        .stream()
        .flatMap(
            one ->
                which.apply(jobs.createJobQuery().processInstanceId(one.getId())).list().stream())
        .toList();
  }
}

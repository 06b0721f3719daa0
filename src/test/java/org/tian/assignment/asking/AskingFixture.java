package org.tian.assignment.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.tian.DueJobs;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposals;

/** Cases of 安澜市 in their real process, on the way from the filing to the hand-over. */
@Component
public class AskingFixture {

  public static final String REASON = "停车泊位的划定和收费属于城市管理部门职责。";

  private final CaseFixture cases;
  private final TaskOperations tasks;
  private final WorkItems inbox;
  private final Proposals proposals;
  private final ManagementService management;

  AskingFixture(
      CaseFixture cases,
      TaskOperations tasks,
      WorkItems inbox,
      Proposals proposals,
      ManagementService management) {
    this.cases = cases;
    this.tasks = tasks;
    this.inbox = inbox;
    this.proposals = proposals;
    this.management = management;
  }

  /** A case of a member that has just been filed; it has two suggestions. */
  public long filed() {
    cases.prepare();
    long id = cases.submitted("linyue").getId();
    complete(id, "chenmin", "Task_CheckAcceptance", Map.of("acceptanceOutcome", "ACCEPT"));
    complete(
        id,
        "zhaoqiang",
        "Task_ReviewProposal",
        Map.of("recommendation", "FILE", "category", "SOCIETY", "comment", "建议立案"));
    complete(
        id,
        "sunli",
        "Task_DecideFiling",
        Map.of("filingDecision", "FILE", "category", "SOCIETY", "comment", "同意立案"));
    return id;
  }

  /** A filed case about which 市教育局 was asked as lead and 市财政局 as co-unit. */
  public long asked() {
    long id = filed();
    propose(id, leadAndCo("ncal.jyj", "ncal.czj"), "YES");
    return id;
  }

  /** The two units of {@link #asked} have answered: the lead that it is 市城市管理局's. */
  public long disputed() {
    long id = asked();
    answer(id, "xuyan", notOurs("ncal.cgj"));
    answer(id, "yumeiling", Map.of("consultationAnswer", "ACCEPT_CO"));
    return id;
  }

  public static Map<String, Object> leadAndCo(String lead, String co) {
    return Map.of("handlingKind", "LEAD_CO", "leadUnit", lead, "coUnits", List.of(co));
  }

  public static Map<String, Object> sole(String unit) {
    return Map.of("handlingKind", "SOLE", "leadUnit", unit);
  }

  public static Map<String, Object> notOurs(String properUnit) {
    return Map.of(
        "consultationAnswer", "NOT_OURS", "notOursReason", REASON, "properUnit", properUnit);
  }

  /** The office proposes units; the committee's rule is to ask. */
  public void propose(long id, Map<String, Object> units, String askFirst) {
    Map<String, Object> form = new HashMap<>(units);
    form.put("askFirst", askFirst);
    if (askFirst.equals("NO")) {
      form.put("askReason", "全会期间从快交办");
    }
    complete(id, "chenmin", "Task_ProposeUnits", form);
  }

  public void answer(long id, String person, Map<String, Object> form) {
    String task =
        inbox.openOf(id).stream()
            .filter(item -> inbox.concerns(item.taskId(), person))
            .findFirst()
            .orElseThrow()
            .taskId();
    cases.as(person, () -> tasks.complete(task, form));
  }

  public void settle(long id, Map<String, Object> units, String askAgain) {
    Map<String, Object> form = new HashMap<>(units);
    form.put("settlementReason", "电话商定，由城管局主办");
    form.put("askAgain", askAgain);
    complete(id, "chenmin", "Task_SettleUnits", form);
  }

  /** The handing office of the case approves it. */
  public void approve(long id) {
    complete(id, "huangjie", "Task_ApproveHandover", Map.of("handoverOutcome", "APPROVE"));
  }

  /** Completes the only open task of the kind. */
  public void complete(long id, String person, String taskKey, Map<String, Object> form) {
    String task = task(id, taskKey);
    cases.as(person, () -> tasks.complete(task, form));
  }

  /** The only open task of the kind. */
  public String task(long id, String taskKey) {
    List<WorkItem> open = open(id, taskKey);
    assertThat(open).as(taskKey).hasSize(1);
    return open.get(0).taskId();
  }

  /** The task of one unit. */
  public String taskOf(long id, String unit) {
    return open(id, "Task_AnswerConsultation").stream()
        .filter(item -> unit.equals(item.unitCode()))
        .findFirst()
        .orElseThrow()
        .taskId();
  }

  public List<WorkItem> open(long id, String taskKey) {
    return inbox.openOf(id).stream().filter(item -> item.taskKey().equals(taskKey)).toList();
  }

  /** Keys of all open tasks. */
  public List<String> waiting(long id) {
    return inbox.openOf(id).stream().map(WorkItem::taskKey).toList();
  }

  /** The time for answers goes by; the test sets the clock right again. */
  public void letTheTimeGoBy(long id, UnitConsultation open) {
    ClockUtil.setCurrentTime(Date.from(open.getDueAt().plusSeconds(1)));
    assertThat(timers(id))
        .as("at most one, and none once the job executor met it")
        .hasSizeLessThanOrEqualTo(1);
    DueJobs.runAll(management, () -> timers(id));
  }

  private List<Job> timers(long id) {
    return management
        .createJobQuery()
        .activityId("BoundaryEvent_ConsultationOverdue")
        .list()
        .stream()
        .filter(job -> isOf(job, id))
        .toList();
  }

  private boolean isOf(Job job, long id) {
    return open(id, "Task_AnswerConsultation").stream()
        .anyMatch(item -> item.processInstanceId().equals(job.getProcessInstanceId()));
  }

  public String keyOf(long id) {
    return proposals.get(id).getFlowNo();
  }
}

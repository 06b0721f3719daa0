package org.tian;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.Handovers;
import org.tian.assignment.SplitPart;
import org.tian.assignment.UnitSelection;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** Cases of 安澜市 as they are after filing, without a process, for tests of the later steps. */
@Component
public class TestCases {

  public static final String COMMITTEE = "ncal";
  public static final String PROPOSER = "gaoyi";

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final TestOrganisation organisation;
  private final JdbcClient jdbc;
  private final CaseParticipants participants;
  private final HandoverPlans plans;
  private final Handovers handovers;
  private final UnitTasks unitTasks;
  private final List<TaskStep> steps;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TestCases(
      TestOrganisation organisation,
      JdbcClient jdbc,
      CaseParticipants participants,
      HandoverPlans plans,
      Handovers handovers,
      UnitTasks unitTasks,
      List<TaskStep> steps,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.organisation = organisation;
    this.jdbc = jdbc;
    this.participants = participants;
    this.plans = plans;
    this.handovers = handovers;
    this.unitTasks = unitTasks;
    this.steps = steps;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** A filed proposal of a member, with two suggestions. */
  public long filed() {
    return filedBy(PROPOSER, null);
  }

  /** A filed proposal of a member or, with a body, of that body. */
  public long filedBy(String personId, String bodyCode) {
    organisation.register();
    String flowNo = "test-case-%04d".formatted(SERIAL.incrementAndGet());
    Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    jdbc.sql(
            "insert into proposal (flow_no, committee_code, title, situation, analysis, status,"
                + " kind, proposer_id, body_code, suggested_units, wish_open, wish_meet,"
                + " created_at, changed_at, edits, version)"
                + " values (?, ?, ?, ?, ?, 'FILED', ?, ?, ?, '', true, true, ?, ?, 1, 0)")
        .params(
            flowNo,
            COMMITTEE,
            "关于校门口接送停车的提案",
            "放学时段校门口车辆滞留。",
            "周边没有临时停车位。",
            bodyCode == null ? "INDIVIDUAL" : "PARTY",
            personId,
            bodyCode,
            now,
            now)
        .update();
    long id = idOf(flowNo);
    suggest(id, 1, "在学校周边划出限时停车位。");
    suggest(id, 2, "错峰放学。");
    participants.admit(id, bodyCode == null ? personId + "-self" : bodyCode);
    return id;
  }

  /** Makes the first one a part of the second. */
  public void merge(long proposalId, long mainId) {
    jdbc.sql("update proposal set status = 'MERGED', merged_into_id = ? where id = ?")
        .params(mainId, proposalId)
        .update();
  }

  /** A case handed over to one unit that answers, with co-units or without. */
  public List<UnitTask> handedOver(long proposalId, String leadUnit, String... coUnits) {
    HandlingKind kind = coUnits.length == 0 ? HandlingKind.SOLE : HandlingKind.LEAD_CO;
    String caseKey = keyOf(proposalId);
    UnitSelection selection = new UnitSelection(kind, List.of(leadUnit), List.of(coUnits));
    plans.propose(proposalId, caseKey, COMMITTEE, selection, "");
    plans.approve(proposalId, caseKey, "请按期答复。");
    return handovers.handOver(proposalId, caseKey);
  }

  /** A case split between two units, each of which answers one of its two suggestions. */
  public List<UnitTask> split(long proposalId, String first, String second) {
    String caseKey = keyOf(proposalId);
    UnitSelection selection =
        new UnitSelection(
            HandlingKind.SPLIT,
            List.of(new SplitPart(first, List.of(1)), new SplitPart(second, List.of(2))),
            List.of(),
            List.of());
    plans.propose(proposalId, caseKey, COMMITTEE, selection, "");
    plans.approve(proposalId, caseKey, "请按期答复。");
    return handovers.handOver(proposalId, caseKey);
  }

  /** A unit's task signed for, so that the unit can work. */
  public UnitTask signedFor(long proposalId, String unit) {
    UnitTask task = handedOver(proposalId, unit).get(0);
    unitTasks.signFor(task.getId());
    return task;
  }

  public String keyOf(long proposalId) {
    return jdbc.sql("select flow_no from proposal where id = ?")
        .param(proposalId)
        .query(String.class)
        .single();
  }

  /** What the form of the task shows, as the engine asks for it. */
  public Map<String, Object> form(String taskKey, long proposalId, Map<String, Object> variables) {
    return transaction.execute(
        status -> step(taskKey).prefill(task(taskKey, proposalId, variables)));
  }

  /** Completes a task as the engine does: one transaction, as the person. */
  public Map<String, Object> complete(
      String person,
      String taskKey,
      long proposalId,
      Map<String, Object> variables,
      Map<String, Object> form) {
    return as(
        person,
        () ->
            transaction.execute(
                status ->
                    step(taskKey)
                        .complete(task(taskKey, proposalId, variables), new Submission(form))));
  }

  /** Does something as the person. */
  public static <T> T as(String person, Supplier<T> work) {
    return CurrentActor.as(new Actor(person, "DESK", null), work);
  }

  private TaskStep step(String taskKey) {
    return steps.stream().filter(step -> step.taskKey().equals(taskKey)).findFirst().orElseThrow();
  }

  private TaskCase task(String taskKey, long proposalId, Map<String, Object> variables) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("proposalId", proposalId);
    all.put("committeeCode", COMMITTEE);
    return new TaskCase("task", taskKey, "instance", keyOf(proposalId), all);
  }

  private void suggest(long proposalId, int position, String text) {
    jdbc.sql("insert into suggestion_item (proposal_id, position, text) values (?, ?, ?)")
        .params(proposalId, position, text)
        .update();
  }

  private long idOf(String flowNo) {
    return jdbc.sql("select id from proposal where flow_no = ?")
        .param(flowNo)
        .query(Long.class)
        .single();
  }
}

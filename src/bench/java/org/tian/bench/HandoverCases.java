package org.tian.bench;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.UnitSelection;
import org.tian.bench.GeneratedProposals.Generated;
import org.tian.engine.AsPerson;
import org.tian.shared.SharedWork;

/**
 * Filed cases with real instances at the step at which they wait for a hand-over meeting: of ten
 * six with one unit, three with a co-unit, one with two.
 */
final class HandoverCases {

  private static final int SOLE_OF_TEN = 6;
  private static final int ONE_CO_OF_TEN = 9;
  private static final int TEN = 10;
  private static final int THREADS = 2;

  /** Cases in one transaction: what a commit costs is not measured here. */
  private static final int PORTION = 25;

  private final JdbcTemplate jdbc;
  private final RuntimeService processes;
  private final HandoverPlans plans;
  private final AsPerson asPerson;
  private final TransactionTemplate transaction;
  private final EntityManager entities;
  private final List<String> units;
  private final GeneratedProposals texts = new GeneratedProposals(7);

  HandoverCases(
      JdbcTemplate jdbc,
      RuntimeService processes,
      HandoverPlans plans,
      AsPerson asPerson,
      TransactionTemplate transaction,
      EntityManager entities,
      List<String> units) {
    this.jdbc = jdbc;
    this.processes = processes;
    this.plans = plans;
    this.asPerson = asPerson;
    this.transaction = transaction;
    this.entities = entities;
    this.units = units;
  }

  /** How many tasks for units the case of a number leads to. */
  static int tasksOf(int number) {
    int place = number % TEN;
    if (place < SOLE_OF_TEN) {
      return 1;
    }
    return place < ONE_CO_OF_TEN ? 2 : 3;
  }

  /** Variables with which its process begins. */
  static Map<String, Object> variables(int number) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("proposalId", (long) number);
    variables.put("committeeCode", "ncal");
    variables.put("title", "关于第" + number + "件事的提案");
    variables.put("caseNumber", "B%06d".formatted(number));
    variables.put("proposerKind", "INDIVIDUAL");
    variables.put("proposerGroups", "linyue-self");
    variables.put("categoryCode", "SOCIETY.EDUCATION");
    variables.put("handlingRound", 1);
    return variables;
  }

  /** Cases with these numbers, which are also their ids. */
  void fill(int from, int to) throws Exception {
    insert(from, to);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> parts = new ArrayList<>();
    for (int first = from; first <= to; first += PORTION) {
      int begin = first;
      int end = Math.min(to, first + PORTION - 1);
      parts.add(pool.submit(() -> asPerson.run("chenmin", () -> advance(begin, end))));
    }
    for (Future<?> part : parts) {
      part.get();
    }
    pool.shutdown();
  }

  private void insert(int from, int to) {
    Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> advice = new ArrayList<>();
    List<Object[]> parties = new ArrayList<>();
    for (int id = from; id <= to; id++) {
      Generated one = texts.of(id);
      rows.add(
          new Object[] {
            id,
            keyOf(id),
            "B%06d".formatted(id),
            one.title(),
            one.situation(),
            one.analysis(),
            now,
            now,
            now,
            now
          });
      for (int i = 0; i < one.advice().size(); i++) {
        advice.add(new Object[] {id, i + 1, one.advice().get(i)});
      }
      parties.add(new Object[] {id, "linyue-self", now});
    }
    jdbc.batchUpdate(
        "insert into proposal (id, flow_no, case_no, committee_code, title, situation, analysis,"
            + " status, kind, proposer_id, category_code, suggested_units, wish_open, wish_meet,"
            + " created_at, changed_at, submitted_at, filed_at, edits, version) values (?, ?, ?,"
            + " 'ncal', ?, ?, ?, 'FILED', 'INDIVIDUAL', 'linyue', 'SOCIETY.EDUCATION', '', true,"
            + " true, ?, ?, ?, ?, 1, 0)",
        rows);
    jdbc.batchUpdate(
        "insert into suggestion_item (proposal_id, position, text) values (?, ?, ?)", advice);
    jdbc.batchUpdate(
        "insert into case_participant (proposal_id, party_key, admitted_at) values (?, ?, ?)",
        parties);
  }

  static String keyOf(int number) {
    return "bench-" + number;
  }

  /**
   * The plan comes through its services; the process is moved over the steps of asking, which are
   * not measured here, to the one at which it waits.
   */
  private void advance(int number) {
    plans.propose(number, keyOf(number), "ncal", selection(number), "");
    plans.approve(number, keyOf(number), "请按期答复。");
    processes
        .createProcessInstanceByKey("proposal-lifecycle")
        .businessKey(keyOf(number))
        .setVariables(variables(number))
        .startBeforeActivity("Call_AssignProposal")
        .execute();
    wait(processes, keyOf(number));
  }

  /** Cases of these numbers in one transaction. */
  private void advance(int from, int to) {
    transaction.executeWithoutResult(
        status ->
            SharedWork.during(
                () -> {
                  for (int number = from; number <= to; number++) {
                    advance(number);
                    entities.flush();
                    entities.clear();
                  }
                }));
  }

  /** Moves the assignment of a case to the step at which it waits for a meeting. */
  static void wait(RuntimeService processes, String businessKey) {
    String assignment =
        processes
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey)
            .processDefinitionKey("proposal-assignment")
            .singleResult()
            .getProcessInstanceId();
    processes
        .createProcessInstanceModification(assignment)
        .cancelAllForActivity("Task_ProposeUnits")
        .startBeforeActivity("Task_HandOverAtMeeting")
        .setVariable("handoverOutcome", "MEETING")
        .execute();
  }

  private UnitSelection selection(int number) {
    int tasks = tasksOf(number);
    List<String> coUnits = new ArrayList<>();
    for (int co = 1; co < tasks; co++) {
      coUnits.add(unit(number + co));
    }
    return new UnitSelection(
        tasks == 1 ? HandlingKind.SOLE : HandlingKind.LEAD_CO, List.of(unit(number)), coUnits);
  }

  private String unit(int number) {
    return units.get(number % units.size());
  }
}

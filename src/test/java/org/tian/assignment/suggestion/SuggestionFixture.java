package org.tian.assignment.suggestion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.TestCases;
import org.tian.assignment.HandlingKind;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitSelection;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.similar.SimilarFixture;

/** Past cases with what became of them at their units. */
@Component
public class SuggestionFixture {

  private final TestCases cases;
  private final SimilarFixture similar;
  private final HandoverPlans plans;
  private final Handovers handovers;
  private final UnitTasks unitTasks;
  private final JdbcClient jdbc;
  private final Clock clock;

  SuggestionFixture(
      TestCases cases,
      SimilarFixture similar,
      HandoverPlans plans,
      Handovers handovers,
      UnitTasks unitTasks,
      JdbcClient jdbc,
      Clock clock) {
    this.cases = cases;
    this.similar = similar;
    this.plans = plans;
    this.handovers = handovers;
    this.unitTasks = unitTasks;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A filed case of 安澜市 that waits for its units. */
  public long waiting(String title, String... items) {
    cases.filed();
    return similar.add(SimilarFixture.Kind.filed(TestCases.COMMITTEE), "linyue", title, items);
  }

  /** A case answered by its lead, and by its co-units. */
  public long answered(String lead, List<String> coUnits, String title, String... items) {
    long id = waiting(title, items);
    for (UnitTask task : cases.handedOver(id, lead, coUnits.toArray(String[]::new))) {
      answer(task);
    }
    return id;
  }

  /** A case that one unit returned and another one answered. */
  public long returned(String by, String answeredBy, String title, String... items) {
    long id = waiting(title, items);
    UnitTask task = cases.handedOver(id, by).get(0);
    unitTasks.askReturn(task.getId(), "这件提案不属于本单位的职责范围。", null);
    unitTasks.grantReturn(task.getId(), answeredBy, "同意");
    answer(handovers.reassign(task.getId()));
    return id;
  }

  /** A case whose first plan was sent back, and which another unit answered. */
  public long replaced(String first, String answeredBy, String title, String... items) {
    long id = waiting(title, items);
    String key = cases.keyOf(id);
    UnitSelection selection = new UnitSelection(HandlingKind.SOLE, List.of(first), List.of());
    plans.propose(id, key, TestCases.COMMITTEE, selection, "");
    plans.reject(id, key, "请改由职能单位办理");
    answer(cases.handedOver(id, answeredBy).get(0));
    return id;
  }

  /** A case of which the unit said, before the hand-over, that it was another one's. */
  public long notOurs(String unit, String answeredBy, String title, String... items) {
    long id = answered(answeredBy, List.of(), title, items);
    Timestamp at = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    jdbc.sql(
            "insert into unit_consultation (proposal_id, plan_id, round_no, unit_code, asked_role,"
                + " asked_at, asked_by, due_at, admitted, state, answer, reason, proper_unit_code,"
                + " answered_by, answered_at, version)"
                + " values (?, ?, 1, ?, 'SOLE', ?, 'chenmin', ?, false, 'ANSWERED', 'NOT_OURS',"
                + " '不属于本单位职责范围', ?, 'xuyan', ?, 0)")
        .params(id, plans.latest(id).orElseThrow().getId(), unit, at, at, answeredBy, at)
        .update();
    return id;
  }

  /** A case answered years ago by a unit that may be gone today. */
  public long answeredBefore(int years, String unit, String title, String... items) {
    long id = waiting(title, items);
    Timestamp at =
        Timestamp.from(
            clock.instant().minus(Duration.ofDays(365L * years)).truncatedTo(ChronoUnit.SECONDS));
    jdbc.sql(
            "insert into unit_task (proposal_id, case_key, committee_code, round_no, unit_code,"
                + " unit_role, status, offered_at, answered_at, return_refused, version)"
                + " values (?, ?, 'ncal', 1, ?, 'SOLE', 'ANSWERED', ?, ?, false, 0)")
        .params(id, cases.keyOf(id), unit, at, at)
        .update();
    return id;
  }

  /** Makes a case secret. */
  public void hide(long id) {
    jdbc.sql("update proposal set secret_mark = true where id = ?").param(id).update();
  }

  /** Units are proposed for the case as the office does. */
  public void propose(long id, String lead) {
    cases.complete(
        "chenmin",
        "Task_ProposeUnits",
        id,
        Map.of(),
        Map.of("handlingKind", "SOLE", "leadUnit", lead));
  }

  /** The proposed units are approved and the case is handed over. */
  public UnitTask handOver(long id) {
    plans.approve(id, cases.keyOf(id), "请按期答复。");
    return handovers.handOver(id, cases.keyOf(id)).get(0);
  }

  private void answer(UnitTask task) {
    unitTasks.signFor(task.getId());
    if (task.getRole().answers()) {
      unitTasks.startSignOff(task.getId());
    }
    unitTasks.answer(task.getId());
  }
}

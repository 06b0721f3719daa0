package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.Refusals;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.CaseStops;
import org.tian.engine.office.OfficeOperation;
import org.tian.engine.office.OfficeOperations;
import org.tian.engine.office.OperationOffer;
import org.tian.engine.office.StepMoves;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.shared.Deadlines;
import org.tian.shared.RefusedException;

/** Submitted proposals go back, stand still, end and jump in the real processes. */
abstract class CaseMovesContract {

  private static final String OFFICE = "chenmin";
  private static final String REVIEWER = "zhaoqiang";
  private static final String DIRECTOR = "sunli";
  private static final String ADMINISTRATOR = "fanliu";
  private static final String WHY = "情况有变。";

  @Autowired CaseFixture fixture;
  @Autowired Proposals proposals;
  @Autowired Reviews reviews;
  @Autowired StepMoves moves;
  @Autowired CaseStops stops;
  @Autowired OfficeOperations operations;
  @Autowired TaskOperations tasks;
  @Autowired WorkItems inbox;
  @Autowired AuditTrail trail;
  @Autowired Deadlines deadlines;
  @Autowired AsPerson asPerson;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void reviewsAgain_whenTheReviewerTakesTheOpinionBack() {
    long id = submitted();
    accept(id);
    String reviewed = recommend(id, "FILE");
    assertThat(only(id).taskKey()).isEqualTo("Task_DecideFiling");

    asPerson.run(REVIEWER, () -> moves.withdraw(reviewed, WHY));

    assertThat(only(id).taskKey()).isEqualTo("Task_ReviewProposal");
    assertThat(reviews.ofThisRound(id)).isEmpty();
    assertThat(actions(id)).contains("review.opinion-taken-back", "office.withdraw");
    recommend(id, "FILE");
    assertThat(reviews.ofThisRound(id)).hasSize(1);
  }

  @Test
  void isAcceptedAnew_whenTheDirectorGivesItBackToTheOffice() {
    long id = submitted();
    accept(id);
    recommend(id, "FILE");
    WorkItem deciding = only(id);

    OperationOffer offer = offer(DIRECTOR, deciding, OfficeOperation.RETURN);
    assertThat(offer.choices()).extracting(OperationOffer.Choice::label).contains("审查提案", "检查是否受理");
    asPerson.run(DIRECTOR, () -> moves.returnTo(deciding.taskId(), StepMoves.STARTER, WHY));

    assertThat(only(id).taskKey()).isEqualTo("Task_CheckAcceptance");
    assertThat(reviews.of(id)).isEmpty();
    accept(id);
    recommend(id, "FILE");
    decide(id);
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.FILED);
  }

  @Test
  void refusesToGoBackBehindTheFiling() {
    long id = submitted();
    accept(id);
    recommend(id, "FILE");
    String decided = decide(id);

    assertThat(Refusals.codesOf(() -> asPerson.run(DIRECTOR, () -> moves.withdraw(decided, WHY))))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("office."));
    assertThat(offer(OFFICE, only(id), OfficeOperation.RETURN).isPossible()).isFalse();
  }

  @Test
  void standsStill_andGoesOn() {
    long id = submitted();
    WorkItem item = only(id);

    asPerson.run(OFFICE, () -> stops.suspend(item.taskId(), WHY));

    assertThat(only(id).suspended()).isTrue();
    assertThat(deadlines.find(item.deadlineId()).orElseThrow().isPaused()).isTrue();
    assertThat(only(id).dueAt()).isNull();
    assertThat(Refusals.codesOf(() -> asPerson.run(OFFICE, () -> tasks.claim(item.taskId()))))
        .containsExactly("office.suspended");
    assertThat(Refusals.codesOf(() -> accept(id))).containsExactly("office.suspended");
    assertThat(
            Refusals.codesOf(() -> asPerson.run(OFFICE, () -> stops.suspend(item.taskId(), WHY))))
        .containsExactly("office.suspended");
    asPerson.run(DIRECTOR, () -> stops.resume(item.taskId(), "可以继续。"));

    assertThat(only(id).suspended()).isFalse();
    assertThat(only(id).dueAt()).isNotNull();
    assertThat(deadlines.find(item.deadlineId()).orElseThrow().isPaused()).isFalse();
    accept(id);
    assertThat(only(id).taskKey()).isEqualTo("Task_ReviewProposal");
    assertThat(actions(id)).contains("office.suspend", "office.resume");
  }

  @Test
  void ends_whenTheOfficeTerminatesIt() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    WorkItem item = only(id);
    assertThat(
            Refusals.codesOf(
                () -> asPerson.run(REVIEWER, () -> stops.terminate(item.taskId(), WHY))))
        .containsExactly("office.not-keeper");

    asPerson.run(OFFICE, () -> stops.terminate(item.taskId(), WHY));

    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(inbox.find(item.taskId()).orElseThrow().state()).isEqualTo(WorkItem.State.CANCELLED);
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.WITHDRAWN);
    assertThat(proposals.get(id).getOutcomeReason()).isEqualTo(WHY);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(submitted.getFlowNo())
                .count())
        .isZero();
    assertThat(deadlines.ofCase(submitted.getFlowNo())).noneMatch(one -> one.isOpen());
    assertThat(actions(id)).contains("office.terminate", "proposal.terminated");
  }

  @Test
  void jumps_forAdministratorsAlone() {
    long id = submitted();
    WorkItem item = only(id);
    assertThat(
            Refusals.codesOf(
                () ->
                    asPerson.run(
                        OFFICE, () -> moves.jump(item.taskId(), "Task_DecideFiling", WHY))))
        .containsExactly("office.jump.not-yours");
    assertThat(offer(ADMINISTRATOR, item, OfficeOperation.JUMP).choices())
        .extracting(OperationOffer.Choice::value)
        .contains("Task_DecideFiling", "Task_ReviseProposal")
        .doesNotContain("Task_CheckAcceptance");

    asPerson.run(ADMINISTRATOR, () -> moves.jump(item.taskId(), "Task_DecideFiling", WHY));

    assertThat(only(id).taskKey()).isEqualTo("Task_DecideFiling");
    assertThat(actions(id)).contains("office.jump");
    asPerson.run(ADMINISTRATOR, () -> moves.jump(only(id).taskId(), "Task_ReviseProposal", WHY));
    assertThat(only(id).taskKey()).isEqualTo("Task_ReviseProposal");
  }

  @Test
  void goesBackOnce_whenTwoReturnItAtTheSameTime() throws Exception {
    long id = submitted();
    accept(id);
    recommend(id, "FILE");
    String task = only(id).taskId();
    Callable<String> back = () -> attempt(() -> moves.returnTo(task, StepMoves.STARTER, WHY));

    assertThat(both(back, back)).containsExactlyInAnyOrder("done", "task.gone");
    assertThat(only(id).taskKey()).isEqualTo("Task_CheckAcceptance");
    assertThat(actions(id).stream().filter("office.return"::equals)).hasSize(1);
  }

  @Test
  void isEitherTakenBackOrClaimed_whenBothHappenAtTheSameTime() throws Exception {
    for (int round = 0; round < 3; round++) {
      long id = submitted();
      accept(id);
      String reviewed = recommend(id, "FILE");
      String next = only(id).taskId();
      Callable<String> back =
          () -> attempt(() -> asPerson.run(REVIEWER, () -> moves.withdraw(reviewed, WHY)));
      Callable<String> claim = () -> attempt(() -> tasks.claim(next));

      List<String> results = both(back, claim);

      if (results.get(0).equals("done")) {
        assertThat(only(id).taskKey()).isEqualTo("Task_ReviewProposal");
        assertThat(results.get(1)).isIn("task.gone", "done");
      } else {
        assertThat(results).containsExactly("office.withdraw.acted", "done");
        assertThat(only(id).assignee()).isEqualTo(DIRECTOR);
      }
    }
  }

  private static List<String> both(Callable<String> one, Callable<String> other) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<String> results = new ArrayList<>();
    for (Future<String> each : pool.invokeAll(List.of(one, other))) {
      results.add(each.get());
    }
    pool.shutdown();
    return results;
  }

  private String attempt(Runnable step) {
    try {
      asPerson.run(DIRECTOR, step);
      return "done";
    } catch (RefusedException refused) {
      return refused.refusals().get(0).code();
    }
  }

  private OperationOffer offer(String person, WorkItem item, OfficeOperation operation) {
    return asPerson.call(person, () -> operations.offers(item.taskId())).stream()
        .filter(one -> one.operation() == operation)
        .findFirst()
        .orElseThrow();
  }

  private long submitted() {
    return fixture.submitted("linyue").getId();
  }

  private void accept(long id) {
    complete(id, OFFICE, Map.of("acceptanceOutcome", "ACCEPT"));
  }

  private String recommend(long id, String outcome) {
    return complete(
        id, REVIEWER, Map.of("recommendation", outcome, "category", "SOCIETY", "comment", "建议立案"));
  }

  private String decide(long id) {
    return complete(
        id,
        DIRECTOR,
        Map.of("filingDecision", "FILE", "category", "SOCIETY.EDUCATION", "comment", "主任意见"));
  }

  private String complete(long id, String person, Map<String, Object> values) {
    String task = only(id).taskId();
    asPerson.run(person, () -> tasks.complete(task, values));
    return task;
  }

  private WorkItem only(long id) {
    List<WorkItem> open = inbox.openOf(id);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private List<String> actions(long id) {
    return trail.ofCase(proposals.get(id).getFlowNo()).stream().map(AuditEntry::action).toList();
  }
}

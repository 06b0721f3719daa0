package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.UnitTaskStatus;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.PassedStep;
import org.tian.engine.office.StepMoves;
import org.tian.evaluation.Ratings;

/** Work of units goes back in the real processes, with what it has written. */
abstract class UnitMovesContract {

  private static final String LEAD = "ncal.jyj";
  private static final String WHY = "还要再改。";

  @Autowired HandledCases handled;
  @Autowired TestCases cases;
  @Autowired TestReplies replies;
  @Autowired ReplyDrafting drafting;
  @Autowired Ratings ratings;
  @Autowired StepMoves moves;
  @Autowired WorkItems items;
  @Autowired TaskOperations tasks;
  @Autowired AsPerson asPerson;
  @Autowired AuditTrail trail;
  @Autowired RuntimeService processes;

  @Test
  void givesTheReplyBackToTheSection_fromSigning() {
    long id = drafted();
    check(id);
    String signing = task(id, "Task_SignReply");

    giveBack("heping", signing, "Task_DraftReply");

    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply " + LEAD);
    assertThat(handled.task(id, LEAD).getStatus()).isEqualTo(UnitTaskStatus.IN_WORK);
    assertThat(reply(id).getStatus()).isEqualTo(ReplyStatus.DRAFT);
    assertThat(reply(id).getCheckedBy()).isNull();
    assertThat(trail.ofCase(cases.keyOf(id)))
        .extracting(AuditEntry::action)
        .contains("office.return", "handling.reply-draft-taken-back");
    handled.complete("xuyan", "Task_DraftReply", id, LEAD, replies.form());
    check(id);
    assertThat(handled.waiting(id)).containsExactly("Task_SignReply " + LEAD);
  }

  @Test
  void checksAgain_whenTheDeputyTakesTheWordBack() {
    long id = drafted();
    String checked = check(id);

    asPerson.run("gaofeng", () -> moves.withdraw(checked, WHY));

    assertThat(handled.waiting(id)).containsExactly("Task_CheckReplyDraft " + LEAD);
    assertThat(reply(id).getCheckedBy()).isNull();
    check(id);
    assertThat(reply(id).getCheckedBy()).isEqualTo("gaofeng");
    assertThat(handled.waiting(id)).containsExactly("Task_SignReply " + LEAD);
  }

  @Test
  void keepsTheWordThatSentBack() {
    long id = drafted();
    String checked = task(id, "Task_CheckReplyDraft");
    handled.complete(
        "gaofeng",
        "Task_CheckReplyDraft",
        id,
        LEAD,
        Map.of("checkOutcome", "SEND_BACK", "comment", "第二条没有答。"));

    assertThat(Refusals.codesOf(() -> asPerson.run("gaofeng", () -> moves.withdraw(checked, WHY))))
        .contains("office.stands.sent-back");
    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply " + LEAD);
  }

  @Test
  void draftsAgain_whenTheSectionTakesItsDraftBack() {
    long id = handled.begin(LEAD);
    handled.signFor("xuyan", id, LEAD);
    String drafted = task(id, "Task_DraftReply");
    handled.complete("xuyan", "Task_DraftReply", id, LEAD, replies.form());

    asPerson.run("xuyan", () -> moves.withdraw(drafted, WHY));

    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply " + LEAD);
    assertThat(handled.task(id, LEAD).getStatus()).isEqualTo(UnitTaskStatus.IN_WORK);
  }

  @Test
  void isSignedForAgain_whenTheLiaisonTakesTheSigningBack() {
    long id = handled.begin(LEAD, "ncal.czj");
    String signed = task(id, "Task_SignForProposal", LEAD);
    handled.signForOnly("xuyan", id, LEAD);
    List<String> others =
        handled.waiting(id).stream().filter(one -> one.endsWith("ncal.czj")).toList();

    asPerson.run("xuyan", () -> moves.withdraw(signed, WHY));

    assertThat(handled.task(id, LEAD).getStatus()).isEqualTo(UnitTaskStatus.OFFERED);
    assertThat(handled.waiting(id))
        .contains("Task_SignForProposal " + LEAD)
        .containsAll(others)
        .hasSize(2);
    handled.signFor("xuyan", id, LEAD);
    assertThat(handled.waiting(id)).contains("Task_DraftReply " + LEAD);
  }

  @Test
  void refusesToGoBackBehindACoOpinion_thatWasSent() {
    long id = handled.begin(LEAD, "ncal.czj");
    handled.signFor("yumeiling", id, "ncal.czj");
    String written = task(id, "Task_WriteCoOpinion", "ncal.czj");
    handled.complete(
        "yumeiling",
        "Task_WriteCoOpinion",
        id,
        "ncal.czj",
        Map.of(
            "opinion", "建议纳入明年预算统筹安排。",
            "contactName", "余美玲",
            "contactPhone", "0571-8000002"));

    assertThat(
            Refusals.codesOf(() -> asPerson.run("yumeiling", () -> moves.withdraw(written, WHY))))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("office."));
  }

  @Test
  void ratesAgain_whileTheOtherRaterIsLeftAlone() {
    long id = cases.filed();
    cases.merge(cases.filedBy("xiejin", "ncal.minge"), id);
    replies.answer(cases.handedOver(id, LEAD).get(0));
    evaluate(id);
    WorkItem own = rating(id, TestCases.PROPOSER + "-self");
    WorkItem other = rating(id, "ncal.minge-staff");
    rate(TestCases.PROPOSER, own, "BASICALLY");
    assertThat(ratings.ofProposal(id, TestCases.PROPOSER).get(0).ratings()).hasSize(1);

    asPerson.run(TestCases.PROPOSER, () -> moves.withdraw(own.taskId(), WHY));

    assertThat(rating(id, "ncal.minge-staff").taskId()).isEqualTo(other.taskId());
    WorkItem again = rating(id, TestCases.PROPOSER + "-self");
    assertThat(again.dueAt()).isEqualTo(own.dueAt());
    rate(TestCases.PROPOSER, again, "SATISFIED");
    assertThat(ratings.ofProposal(id, TestCases.PROPOSER).get(0).ratings()).hasSize(1);
  }

  private void evaluate(long id) {
    processes.startProcessInstanceByKey(
        "proposal-evaluation",
        cases.keyOf(id),
        Map.of(
            "proposalId",
            id,
            "committeeCode",
            TestCases.COMMITTEE,
            "title",
            "关于校门口接送停车的提案",
            "caseNumber",
            cases.keyOf(id),
            "handlingRound",
            1));
  }

  private WorkItem rating(long id, String group) {
    return items.openOf(id).stream()
        .filter(item -> item.taskKey().equals("Task_RateReply"))
        .filter(item -> items.groupsOf(item.taskId()).contains(group))
        .findFirst()
        .orElseThrow();
  }

  private void rate(String person, WorkItem item, String satisfaction) {
    asPerson.run(
        person,
        () ->
            tasks.complete(
                item.taskId(), Map.of("satisfaction", satisfaction, "attitude", "SATISFIED")));
  }

  private long drafted() {
    long id = handled.begin(LEAD);
    handled.signFor("xuyan", id, LEAD);
    handled.complete("xuyan", "Task_DraftReply", id, LEAD, replies.form());
    return id;
  }

  private String check(long id) {
    String task = task(id, "Task_CheckReplyDraft");
    handled.complete(
        "gaofeng", "Task_CheckReplyDraft", id, LEAD, Map.of("checkOutcome", "APPROVE"));
    return task;
  }

  private Reply reply(long id) {
    return drafting.draftOf(handled.task(id, LEAD).getId()).orElseThrow();
  }

  private String task(long id, String step) {
    return task(id, step, LEAD);
  }

  private String task(long id, String step, String unit) {
    return handled.waiting(id, step, unit).orElseThrow().taskId();
  }

  private void giveBack(String person, String taskId, String step) {
    asPerson.run(
        person,
        () -> {
          String target =
              moves.passed(taskId).stream()
                  .filter(one -> one.taskKey().equals(step))
                  .map(PassedStep::target)
                  .findFirst()
                  .orElseThrow();
          moves.returnTo(taskId, target, WHY);
        });
  }
}

package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalText;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.Proposals;
import org.tian.shared.RefusedException;

/**
 * Cases travel through the real processes from submission to the end of review, every task
 * completed with the values its form sends.
 */
abstract class CaseTravelContract {

  @Autowired BodyConfirmations confirmations;
  @Autowired CaseFixture fixture;
  @Autowired Proposals proposals;
  @Autowired ProposalWithdrawal withdrawal;
  @Autowired Reviews reviews;
  @Autowired TaskOperations tasks;
  @Autowired WorkItems inbox;
  @Autowired AuditTrail trail;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void reachesAssignmentUnderItsCaseNumber_whenFiled() {
    long id = fixture.submitted("linyue").getId();

    review(id, Map.of("recommendation", "FILE", "category", "SOCIETY", "comment", "建议立案"));
    complete(id, "Task_DecideFiling", "sunli", decision("FILE", "category", "SOCIETY.EDUCATION"));

    Proposal filed = proposals.get(id);
    assertThat(filed.getStatus()).isEqualTo(ProposalStatus.FILED);
    assertThat(filed.getCaseNo()).matches("\\d{8}");
    WorkItem next = only(id);
    assertThat(next.taskKey()).isEqualTo("Task_ProposeUnits");
    assertThat(next.caseNumber()).isEqualTo(filed.getCaseNo());
  }

  @Test
  void namesTheSystem_whereTheProcessActsByItself_andThePerson_whereOneDecides() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();

    review(id, Map.of("recommendation", "FILE", "category", "SOCIETY", "comment", "建议立案"));
    complete(id, "Task_DecideFiling", "sunli", decision("FILE", "category", "SOCIETY.EDUCATION"));

    assertThat(trail.ofCase(submitted.getFlowNo()))
        .extracting(AuditEntry::action, AuditEntry::actorId, AuditEntry::triggeredBy)
        .contains(
            tuple("proposal.submitted", "linyue", null),
            tuple("review.decided", "sunli", null),
            tuple("task.completed", "sunli", null),
            tuple("proposal.filed", "system", "sunli"));
  }

  @Test
  void keepsWhoTookItBack_whenWithdrawn() {
    Proposal submitted = fixture.submitted("linyue");

    fixture.as(
        "linyue",
        () -> {
          withdrawal.withdraw(submitted.getId(), "情况已解决");
          return null;
        });

    assertThat(trail.ofCase(submitted.getFlowNo()))
        .extracting(AuditEntry::action, AuditEntry::actorId)
        .contains(
            tuple("proposal.withdrawal-asked", "linyue"), tuple("proposal.withdrawn", "system"));
  }

  @Test
  void comesBackToItsProposerAndIsReviewedAgain_whenNotAccepted() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    complete(
        id,
        "Task_CheckAcceptance",
        "chenmin",
        Map.of("acceptanceOutcome", "RETURN", "comment", "请补数据来源"));

    assertThat(only(id).assignee()).isEqualTo("linyue");
    assertThat(proposals.get(id).getOutcomeReason()).isEqualTo("请补数据来源");
    complete(
        id,
        "Task_ReviseProposal",
        "linyue",
        Map.of(
            "title", submitted.getTitle(),
            "situation", submitted.getSituation() + "据去年普查。",
            "analysis", submitted.getAnalysis(),
            "suggestions", List.of(Map.of("text", "由市级统筹加固经费")),
            "revisionNote", "补了数据来源"));

    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
    assertThat(only(id).taskKey()).isEqualTo("Task_CheckAcceptance");
  }

  @Test
  void isRevisedByTheHeadOfTheBody_whoSubmittedIt() {
    ProposalText text = CaseFixture.text(CaseFixture.freshTitle());
    DraftContent content =
        new DraftContent(ProposalKind.PARTY, "ncal.minge", text, List.of(), true, false);
    long id = fixture.draft("caojun", content).getId();
    fixture.as("caojun", () -> confirmations.confirm(id, "ncal.minge"));
    fixture.submit("caojun", id);
    complete(
        id,
        "Task_CheckAcceptance",
        "chenmin",
        Map.of("acceptanceOutcome", "RETURN", "comment", "请补数据来源"));

    assertThat(inbox.groupsOf(only(id).taskId()))
        .containsExactlyInAnyOrder("ncal.minge-staff", "ncal.minge-principal");
    complete(
        id,
        "Task_ReviseProposal",
        "caojun",
        Map.of(
            "title", text.title(),
            "situation", text.situation() + "据去年普查。",
            "analysis", text.analysis(),
            "suggestions", List.of(Map.of("text", "由市级统筹加固经费")),
            "revisionNote", "补了数据来源"));

    assertThat(only(id).taskKey()).isEqualTo("Task_CheckAcceptance");
  }

  @Test
  void keepsTheTask_whenTheRevisedTextBreaksARule() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    complete(
        id,
        "Task_CheckAcceptance",
        "chenmin",
        Map.of("acceptanceOutcome", "RETURN", "comment", "请补数据来源"));

    assertThatThrownBy(
            () ->
                complete(
                    id,
                    "Task_ReviseProposal",
                    "linyue",
                    Map.of(
                        "title", submitted.getTitle(),
                        "situation", "短",
                        "analysis", submitted.getAnalysis(),
                        "suggestions", List.of(Map.of("text", "一条")),
                        "revisionNote", "改了")))
        .isInstanceOf(RefusedException.class);

    assertThat(only(id).taskKey()).isEqualTo("Task_ReviseProposal");
    assertThat(proposals.get(id).getSituation()).isEqualTo(submitted.getSituation());
  }

  @Test
  void endsAndTellsWhy_whenNotFiled() {
    long id = fixture.submitted("linyue").getId();

    review(id, Map.of("recommendation", "NOT_FILE", "reasonCode", "ACADEMIC", "comment", "学术"));
    complete(id, "Task_DecideFiling", "sunli", decision("NOT_FILE", "reasonCode", "ACADEMIC"));

    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.NOT_FILED);
    assertThat(proposals.get(id).getOutcomeReason()).isEqualTo("主任意见");
  }

  @Test
  void endsUnderAnotherNumber_whenConverted() {
    long id = fixture.submitted("linyue").getId();

    review(id, Map.of("recommendation", "CONVERT", "convertTo", "LETTER", "comment", "转来信"));
    complete(id, "Task_DecideFiling", "sunli", decision("CONVERT", "convertTo", "LETTER"));

    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(proposals.get(id).getConvertedNo()).startsWith("L");
  }

  @Test
  void waitsForItsMain_whenMerged() {
    Proposal main = fixture.submitted("linyue");
    long id = fixture.submitted("guohao").getId();
    String choice = main.getId().toString();

    review(
        id,
        Map.of(
            "recommendation", "MERGE",
            "category", "SOCIETY",
            "mainProposal", choice,
            "comment", "同一件事"));
    complete(
        id,
        "Task_DecideFiling",
        "sunli",
        Map.of(
            "filingDecision", "MERGE",
            "category", "SOCIETY",
            "mainProposal", choice,
            "comment", "同意并案"));

    assertThat(proposals.get(id).getMergedIntoId()).isEqualTo(main.getId());
    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(inbox.openOf(main.getId())).hasSize(1);
  }

  @Test
  void isReviewedAgain_whenTheDirectorAsksForIt() {
    long id = fixture.submitted("linyue").getId();

    review(id, Map.of("recommendation", "FILE", "category", "SOCIETY", "comment", "建议立案"));
    complete(
        id,
        "Task_DecideFiling",
        "sunli",
        Map.of("filingDecision", "REVIEW_AGAIN", "comment", "请再核数据"));

    assertThat(only(id).taskKey()).isEqualTo("Task_ReviewProposal");
    assertThat(reviews.of(id)).hasSize(3);
  }

  @Test
  void leavesNoOpenWork_whenWithdrawn() {
    long id = fixture.submitted("linyue").getId();

    fixture.as("linyue", () -> withdrawal.withdraw(id, "情况已解决"));

    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.WITHDRAWN);
    assertThat(proposals.get(id).getOutcomeReason()).isEqualTo("情况已解决");
    assertThat(inbox.openOf(id)).isEmpty();
  }

  private void review(long id, Map<String, Object> opinion) {
    complete(id, "Task_CheckAcceptance", "chenmin", Map.of("acceptanceOutcome", "ACCEPT"));
    complete(id, "Task_ReviewProposal", "zhaoqiang", opinion);
  }

  private static Map<String, Object> decision(String decision, String field, String value) {
    return Map.of("filingDecision", decision, field, value, "comment", "主任意见");
  }

  private void complete(long id, String taskKey, String person, Map<String, Object> values) {
    WorkItem task = only(id);
    assertThat(task.taskKey()).isEqualTo(taskKey);
    fixture.as(person, () -> tasks.complete(task.taskId(), values));
  }

  private WorkItem only(long id) {
    List<WorkItem> open = inbox.openOf(id);
    assertThat(open).hasSize(1);
    return open.get(0);
  }
}

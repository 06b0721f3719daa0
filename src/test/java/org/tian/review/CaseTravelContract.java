package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalText;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.Proposals;
import org.tian.shared.CommitteeSettings;
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
  @Autowired Notices notices;
  @Autowired Merging merging;
  @Autowired CaseAccess access;
  @Autowired CaseProgress progress;
  @Autowired CommitteeSettings settings;
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

    review(
        id,
        Map.of(
            "recommendation", "NOT_FILE",
            "reasonCodes", List.of("ACADEMIC"),
            "textTo", "KEEP",
            "comment", "学术"));
    complete(
        id,
        "Task_DecideFiling",
        "sunli",
        Map.of(
            "filingDecision", "NOT_FILE",
            "reasonCodes", List.of("ACADEMIC", "PROMOTION"),
            "textTo", "LETTER",
            "passedTo", "市信访局",
            "comment", "主任意见"));

    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.NOT_FILED);
    assertThat(proposals.get(id).getOutcomeReason()).isEqualTo("主任意见");
    assertThat(proposals.get(id).getConvertedNo()).startsWith("L");
    ReviewNotice told = fixture.as("linyue", notices::unread).get(0);
    assertThat(told.getProposalId()).isEqualTo(id);
    assertThat(told.getReasonCodes()).containsExactly("ACADEMIC", "PROMOTION");
    assertThat(told.getPassedTo()).isEqualTo("市信访局");
  }

  @Test
  void endsUnderAnotherNumber_whenConverted() {
    long id = fixture.submitted("linyue").getId();

    review(
        id,
        Map.of(
            "recommendation", "CONVERT",
            "convertTo", "NATIONAL_MATERIAL",
            "passedTo", "宁川省政协",
            "comment", "转素材"));
    complete(
        id,
        "Task_DecideFiling",
        "sunli",
        Map.of(
            "filingDecision", "CONVERT",
            "convertTo", "NATIONAL_MATERIAL",
            "passedTo", "宁川省政协",
            "comment", "主任意见"));

    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(proposals.get(id).getConvertedNo()).startsWith("M");
    assertThat(notices.of(id))
        .extracting(ReviewNotice::getKind)
        .containsExactly(NoticeKind.CONVERTED);
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
  void goesOnByItselfAndWaitsAgain_whenTheMergeIsUndoneAndMadeAgain() {
    Proposal main = fixture.submitted("linyue");
    long id = merged("guohao", main);

    fixture.as("sunli", () -> merging.undo(id, "经核实不是同一事项"));

    Proposal parted = proposals.get(id);
    assertThat(parted.getStatus()).isEqualTo(ProposalStatus.FILED);
    assertThat(parted.getMergedIntoId()).isNull();
    assertThat(only(id).taskKey()).isEqualTo("Task_ProposeUnits");
    assertThat(only(id).caseNumber()).isEqualTo(parted.getCaseNo()).matches("\\d{8}");
    assertThat(access.maySee("guohao", main.getId())).isFalse();
    assertThat(proposals.mergedInto(main.getId())).isEmpty();

    fixture.as("sunli", () -> merging.mergeFiled(id, main.getId(), "仍属同一事项"));

    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.MERGED);
    assertThat(inbox.openOf(id)).isEmpty();
    assertThat(access.maySee("guohao", main.getId())).isTrue();
    assertThat(fixture.as("guohao", () -> notices.of(id)))
        .extracting(ReviewNotice::getKind)
        .containsExactly(NoticeKind.MERGED, NoticeKind.UNMERGED, NoticeKind.MERGED);

    fixture.as("sunli", () -> merging.undo(id, "再次核实"));

    assertThat(proposals.get(id).getCaseNo()).isEqualTo(parted.getCaseNo());
    assertThat(trail.ofCase(parted.getFlowNo()))
        .extracting(AuditEntry::action, AuditEntry::actorId)
        .contains(tuple("proposal.merge-undone", "sunli"), tuple("proposal.merged", "sunli"));
  }

  @Test
  void numbersMergedOnes_whereTheCommitteeLetsThemKeepANumber() {
    settings.set("ncal", "MERGED_NUMBER", "KEEP");
    try {
      Proposal main = fixture.submitted("linyue");
      long id = merged("guohao", main);
      String number = proposals.get(id).getCaseNo();

      fixture.as("sunli", () -> merging.undo(id, "不是同一事项"));

      assertThat(number).matches("\\d{8}");
      assertThat(proposals.get(id).getCaseNo()).isEqualTo(number);
    } finally {
      settings.set("ncal", "MERGED_NUMBER", "SHARE");
    }
  }

  @Test
  void refusesToUndo_withoutRightOrReasonOrOnceTheMainIsAnswered() {
    Proposal main = fixture.submitted("linyue");
    long id = merged("guohao", main);
    assertThat(proposals.get(id).getCaseNo()).isNull();

    refused("chenmin", () -> merging.undo(id, "理由"), "review.not-director");
    refused("linyue", () -> merging.undo(id, "理由"), "case.not-found");
    refused("sunli", () -> merging.undo(id, " "), "review.comment-missing");
    refused("sunli", () -> merging.undo(main.getId(), "理由"), "proposal.not-merged");
    refused("sunli", () -> merging.mergeFiled(id, main.getId(), "理由"), "review.not-filed-any-more");
    assertThat(fixture.as("sunli", () -> merging.isUndoable(id))).isTrue();

    progress.file(main.getId(), "9" + id, "SOCIETY", "");
    progress.handOver(main.getId());
    progress.recordAnswered(main.getId());

    refused("sunli", () -> merging.undo(id, "理由"), "proposal.main-answered");
    assertThat(fixture.as("sunli", () -> merging.isUndoable(id))).isFalse();
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.MERGED);
  }

  @Test
  void refusesTheSecondOfTwoDecisions_madeAtTheSameMoment() throws Exception {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    review(id, Map.of("recommendation", "FILE", "category", "SOCIETY", "comment", "建议立案"));
    String task = only(id).taskId();
    Callable<String> decide =
        () -> {
          try {
            fixture.as(
                "sunli", () -> tasks.complete(task, decision("FILE", "category", "SOCIETY")));
            return "decided";
          } catch (RefusedException refused) {
            return refused.refusals().get(0).code();
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(2);

    List<String> results = new ArrayList<>();
    for (Future<String> each : pool.invokeAll(List.of(decide, decide))) {
      results.add(each.get());
    }
    pool.shutdown();

    assertThat(results).containsExactlyInAnyOrder("decided", "task.gone");
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.FILED);
    assertThat(trail.ofCase(submitted.getFlowNo()))
        .filteredOn(entry -> entry.action().equals("proposal.filed"))
        .hasSize(1);
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
    assertThat(notices.of(id))
        .extracting(ReviewNotice::getKind, ReviewNotice::getComment)
        .containsExactly(tuple(NoticeKind.WITHDRAWN, "情况已解决"));
    assertThat(inbox.openOf(id)).isEmpty();
  }

  /** A case of the person that was merged into the main one in review. */
  private long merged(String person, Proposal main) {
    long id = fixture.submitted(person).getId();
    Map<String, Object> opinion =
        Map.of("category", "SOCIETY", "mainProposal", main.getId().toString(), "comment", "同一件事");
    review(id, with(opinion, "recommendation"));
    complete(id, "Task_DecideFiling", "sunli", with(opinion, "filingDecision"));
    return id;
  }

  private static Map<String, Object> with(Map<String, Object> opinion, String field) {
    Map<String, Object> values = new HashMap<>(opinion);
    values.put(field, "MERGE");
    return values;
  }

  private void refused(String person, Runnable step, String code) {
    assertThatThrownBy(() -> fixture.as(person, step)).hasMessage(code);
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

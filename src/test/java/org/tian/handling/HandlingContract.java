package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tian.OfficeDay;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.audit.AuditTrail;

/** From signing for a proposal to the sent reply, the same on every database. */
abstract class HandlingContract {

  private static final String REASON = "停车位划定属于城市管理部门职责。";

  @Autowired TestCases cases;
  @Autowired TestReplies test;
  @Autowired UnitTasks unitTasks;
  @Autowired Handovers handovers;
  @Autowired Replies replies;
  @Autowired ReplyDrafting drafting;
  @Autowired ReplySignOff signOff;
  @Autowired CoOpinions opinions;
  @Autowired AuditTrail trail;

  @BeforeEach
  void readChinese() {
    LocaleContextHolder.setLocale(Locale.CHINESE);
  }

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void tellsTheUnitItsRoleNeighboursAndRequirements() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj", "ncal.cgj").get(0);

    Map<String, Object> form = form("Task_SignForProposal", task);

    assertThat(form.get("handoverNote").toString())
        .startsWith("主办：安澜市教育局\n会办：安澜市城市管理局\n办理要求：请按期答复。\n退回期限：");
    assertThat((List<?>) form.get("unitOptions")).isNotEmpty();
  }

  @Test
  void putsTaskInWork_whenSignedFor() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);

    Map<String, Object> outcome =
        test.complete("xuyan", "Task_SignForProposal", task, Map.of("signForOutcome", "ACCEPT"));

    assertThat(outcome).containsEntry("signForOutcome", "ACCEPT");
    assertThat(status(task)).isEqualTo(UnitTaskStatus.IN_WORK);
  }

  @Test
  void bringsReturnToTheHead_thenToTheOffice_andBackWhenItDoesNotAgree() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    askReturn(task, REASON, "ncal.cgj");

    assertThat(form("Task_SignReturn", task).get("returnSummary").toString())
        .contains("安澜市教育局申请退回，理由：" + REASON, "建议改由安澜市城市管理局办理");
    assertThat(signReturn(task, Map.of("returnSignature", "SIGN")))
        .containsEntry("returnSigned", true)
        .containsEntry("returnLate", false);
    Map<String, Object> form = form("Task_ArbitrateReturn", task);
    Map<String, Object> outcome =
        arbitrate(task, Map.of("returnOutcome", "REFUSE", "comment", "校园周边由你局牵头"));

    assertThat(form.get("returnSummary").toString()).contains("何平已于");
    assertThat(form).containsEntry("newUnit", "ncal.cgj");
    assertThat(outcome).containsEntry("returnGranted", false);
    assertThat(form("Task_SignForProposal", task).get("handoverNote").toString())
        .contains("退回申请未获同意", "校园周边由你局牵头");
    assertThat(Refusals.codesOf(() -> askReturn(task, REASON, "ncal.cgj")))
        .containsExactly("assignment.return-refused-before");
  }

  @Test
  void givesReturnBackToTheLiaison_whenTheHeadDoesNotSign() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    askReturn(task, REASON, "ncal.cgj");

    Map<String, Object> outcome =
        signReturn(task, Map.of("returnSignature", "DROP", "comment", "接送秩序是我局职责，签收。"));

    assertThat(outcome)
        .containsEntry("returnSigned", false)
        .containsEntry("returnLate", false)
        .containsEntry("returnGranted", false);
    assertThat(form("Task_SignForProposal", task).get("handoverNote").toString())
        .contains("主要负责人没有签署退回申请，意见：接送秩序是我局职责，签收。");
    assertThat(status(task)).isEqualTo(UnitTaskStatus.OFFERED);
  }

  @Test
  void bringsLateReturnToTheLeader_whoseWordIsRead() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    ClockUtil.offset(Duration.ofDays(30).toMillis());
    askReturn(task, REASON, "ncal.cgj");
    assertThat(form("Task_SignReturn", task).get("returnSummary").toString()).contains("退回期限已过");

    assertThat(signReturn(task, Map.of("returnSignature", "SIGN")))
        .containsEntry("returnLate", true);
    assertThat(form("Task_DecideLateReturn", task).get("returnSummary").toString())
        .containsPattern("何平于.*签署，已逾期 \\d+ 天");
    Map<String, Object> outcome =
        decideLate(task, Map.of("lateReturnOutcome", "ADMIT", "comment", "职能确已划转，准予受理。"));

    assertThat(outcome)
        .containsEntry("lateReturnAdmitted", true)
        .containsEntry("returnGranted", false);
    assertThat(form("Task_ArbitrateReturn", task).get("returnSummary").toString())
        .contains("准予受理，理由：职能确已划转，准予受理。");
  }

  @Test
  void leavesLateReturnWithTheUnit_whenTheLeaderRefuses() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    ClockUtil.offset(Duration.ofDays(30).toMillis());
    askReturn(task, REASON, "ncal.cgj");
    signReturn(task, Map.of("returnSignature", "SIGN"));

    assertThat(decideLate(task, Map.of("lateReturnOutcome", "REFUSE", "comment", "逾期一月，不予受理。")))
        .containsEntry("lateReturnAdmitted", false);

    assertThat(form("Task_SignForProposal", task).get("handoverNote").toString())
        .contains("退回申请未获同意", "逾期一月，不予受理。");
  }

  @Test
  void freesTheUnit_whenOfficeNamesAnother() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    askReturn(task, REASON, "ncal.cgj");
    signReturn(task, Map.of("returnSignature", "SIGN"));

    Map<String, Object> outcome =
        arbitrate(
            task, Map.of("returnOutcome", "REASSIGN", "newUnit", "ncal.cgj", "comment", "同意改办"));

    assertThat(outcome).containsEntry("returnGranted", true);
    assertThat(status(task)).isEqualTo(UnitTaskStatus.RETURNED);
  }

  @Test
  void goesOnAsItBegan_inCasesFromBeforeHeadsSigned() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    UnitTask late = cases.handedOver(cases.filed(), "ncal.jyj").get(0);

    askOldReturn(task);
    ClockUtil.offset(Duration.ofDays(30).toMillis());

    assertThat(status(task)).isEqualTo(UnitTaskStatus.RETURN_REQUESTED);
    assertThat(Refusals.codesOf(() -> askOldReturn(late)))
        .containsExactly("assignment.return-too-late");
    arbitrate(task, Map.of("returnOutcome", "REFUSE", "comment", "由你局办理"));
    assertThat(status(task)).isEqualTo(UnitTaskStatus.OFFERED);
  }

  @Test
  void refusesReturn_withUnknownUnitInMind() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);

    assertThat(Refusals.codesOf(() -> askReturn(task, REASON, "nobody")))
        .containsExactly("assignment.unit-unknown");
    assertThat(status(task)).isEqualTo(UnitTaskStatus.OFFERED);
  }

  @Test
  void asksEachUnitOfASplitForItsOwnSuggestions() {
    List<UnitTask> tasks = cases.split(cases.filed(), "ncal.cgj", "ncal.jyj");
    UnitTask second = tasks.get(1);
    unitTasks.signFor(second.getId());

    assertThat((List<?>) form("Task_DraftReply", second).get("itemAnswers")).hasSize(1);
    assertThat(form("Task_DraftReply", second).get("itemAnswers").toString()).contains("错峰放学");
    Map<String, Object> reply = new HashMap<>(test.form());
    assertThat(Refusals.codesOf(() -> test.handIn(second, reply)))
        .containsExactly("handling.items-differ");
    reply.put(
        "itemAnswers",
        List.of(
            Map.of(
                "answer", "下学期起错峰放学。",
                "itemClass", "B",
                "doneBy", test.promisedDay().toString())));
    test.handIn(second, reply);
    assertThat(form("Task_CheckReplyDraft", second).get("replyPreview").toString())
        .contains("错峰放学", "下学期起错峰放学")
        .doesNotContain("限时停车位");
  }

  @Test
  void showsOpinionOfTheCoUnitToTheLeadUnit() {
    long id = cases.filed();
    List<UnitTask> tasks = cases.handedOver(id, "ncal.jyj", "ncal.czj");
    tasks.forEach(task -> unitTasks.signFor(task.getId()));

    test.complete(
        "yumeiling",
        "Task_WriteCoOpinion",
        tasks.get(1),
        Map.of("opinion", "所需经费可在年度预算内统筹安排。", "contactName", "于美玲", "contactPhone", "8000002"));

    assertThat(status(tasks.get(1))).isEqualTo(UnitTaskStatus.ANSWERED);
    assertThat(opinions.ofProposal(id).get(0).getLetterNumber())
        .matches("市财政局提函〔" + OfficeDay.today().getYear() + "〕\\d+号");
    assertThat(form("Task_DraftReply", tasks.get(0)).get("coOpinions").toString())
        .contains("安澜市财政局", "所需经费可在年度预算内统筹安排。", "于美玲");
    assertThat(replies.ofProposal(id)).isEmpty();
  }

  @Test
  void refusesOpinion_ofAFewCharacters() {
    UnitTask co = cases.handedOver(cases.filed(), "ncal.jyj", "ncal.zrj").get(1);
    unitTasks.signFor(co.getId());

    assertThat(
            Refusals.codesOf(
                () -> test.complete("x", "Task_WriteCoOpinion", co, Map.of("opinion", "无意见。"))))
        .containsExactly("handling.opinion-too-short");
    assertThat(status(co)).isEqualTo(UnitTaskStatus.IN_WORK);
  }

  @Test
  void offersARowForEachSuggestion() {
    UnitTask task = cases.signedFor(cases.filed(), "ncal.jyj");

    assertThat(form("Task_DraftReply", task))
        .containsEntry(
            "itemAnswers",
            List.of(Map.of("itemText", "在学校周边划出限时停车位。"), Map.of("itemText", "错峰放学。")));
  }

  @Test
  void keepsNothing_whenTheDraftIsRefused() {
    UnitTask task = cases.signedFor(cases.filed(), "ncal.jyj");
    Map<String, Object> form = test.form();
    form.put("resultClass", "A");
    form.put("contacts", List.of());

    assertThat(Refusals.codesOf(() -> test.handIn(task, form)))
        .containsExactly("handling.class-contradicts-items", "contact.missing", "contact.missing");
    assertThat(drafting.draftOf(task.getId())).isEmpty();
    assertThat(status(task)).isEqualTo(UnitTaskStatus.IN_WORK);
  }

  @Test
  void sendsReplyUnderItsNumber_whenAllThreeAgree() {
    long id = cases.filed();
    UnitTask task = cases.signedFor(id, "ncal.jyj");

    test.handIn(task, test.form());
    assertThat(status(task)).isEqualTo(UnitTaskStatus.IN_SIGN_OFF);
    assertThat(test.check(task)).containsEntry("replyApproved", true);
    test.sign(task);
    test.pass(task);
    assertThat(replies.ofProposal(id)).as("not readable before it is sent").isEmpty();
    signOff.send(task.getId());

    Reply reply = replies.ofProposal(id).get(0);
    assertThat(reply.getLetterNumber()).matches("市教育局提复〔" + OfficeDay.today().getYear() + "〕\\d+号");
    assertThat(reply.getSignedBy()).isEqualTo("heping");
    assertThat(reply.getItemAnswers())
        .containsExactly(
            new ItemAnswer("已划定 32 个限时车位。", "A", ResultClass.SOLVED, null),
            new ItemAnswer("列入下学期计划。", "B", ResultClass.PLANNED, test.promisedDay()));
    assertThat(status(task)).isEqualTo(UnitTaskStatus.ANSWERED);
    assertThat(trail.ofCase(cases.keyOf(id)))
        .extracting(entry -> entry.action())
        .containsSubsequence(
            "handling.reply-drafted",
            "handling.reply-agreed.check",
            "handling.reply-agreed.sign",
            "handling.reply-agreed.office",
            "handling.reply-sent");
  }

  @Test
  void givesEachLetterItsOwnNumber() {
    UnitTask first = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    UnitTask second = cases.handedOver(cases.filed(), "ncal.jyj").get(0);

    test.answer(first);
    test.answer(second);

    assertThat(drafting.draftOf(first.getId()).orElseThrow().getLetterNumber())
        .isNotEqualTo(drafting.draftOf(second.getId()).orElseThrow().getLetterNumber());
  }

  @Test
  void givesDraftBackToTheSection_withTheComment() {
    UnitTask task = cases.signedFor(cases.filed(), "ncal.jyj");
    test.handIn(task, test.form());
    test.check(task);

    Map<String, Object> outcome = sendBackBySigner(task, "第二条请写明时间");

    assertThat(outcome).containsEntry("replyApproved", false);
    assertThat(status(task)).isEqualTo(UnitTaskStatus.IN_WORK);
    assertThat(form("Task_DraftReply", task))
        .containsEntry("sentBackComment", "第二条请写明时间")
        .containsEntry("replyBody", TestReplies.BODY)
        .containsEntry("resultClass", "B");
    test.handIn(task, test.form());
    assertThat(Refusals.codesOf(() -> test.sign(task)))
        .as("all look at the new draft again")
        .containsExactly("handling.reply-elsewhere");
  }

  @Test
  void showsWholeReplyToThoseWhoSign() {
    UnitTask task = cases.signedFor(cases.filed(), "ncal.jyj");
    test.handIn(task, test.form());

    assertThat(form("Task_SignReply", task).get("replyPreview").toString())
        .contains("安澜市教育局", "B 列入计划逐步解决", "公开", "错峰放学。", "到学校现场听取意见")
        .contains(TestReplies.BODY);
  }

  @Test
  void refusesSendingBack_withoutReason() {
    UnitTask task = cases.signedFor(cases.filed(), "ncal.jyj");
    test.handIn(task, test.form());
    test.check(task);

    assertThat(Refusals.codesOf(() -> sendBackBySigner(task, " ")))
        .containsExactly("handling.sending-back-needs-reason");
  }

  @Test
  void neverChangesASentReply() {
    UnitTask task = cases.handedOver(cases.filed(), "ncal.jyj").get(0);
    test.answer(task);
    Reply sent = drafting.draftOf(task.getId()).orElseThrow();

    assertThat(Refusals.codesOf(() -> test.handIn(task, test.form())))
        .containsExactly("assignment.wrong-state");
    assertThat(Refusals.codesOf(() -> signOff.sendBack(task.getId(), SignOffStage.OFFICE, "改")))
        .containsExactly("handling.reply-sent");
    assertThat(Refusals.codesOf(() -> signOff.send(task.getId())))
        .containsExactly("handling.reply-sent");
    assertThat(drafting.draftOf(task.getId()).orElseThrow().getLetterNumber())
        .isEqualTo(sent.getLetterNumber());
  }

  @Test
  void writesANewReply_andKeepsTheFirst_whenHandledAgain() {
    long id = cases.filed();
    test.answer(cases.handedOver(id, "ncal.jyj").get(0));

    UnitTask again = handovers.handleAgain(id).get(0);
    assertThat(form("Task_DraftReply", again))
        .containsEntry("contactName", "徐岩")
        .doesNotContainKey("replyBody");
    test.answer(again);

    assertThat(replies.ofProposal(id)).extracting(Reply::getRound).containsExactly(1, 2);
  }

  private Map<String, Object> form(String taskKey, UnitTask task) {
    return cases.form(taskKey, task.getProposalId(), Map.of("unitTaskId", task.getId()));
  }

  private Map<String, Object> askReturn(UnitTask task, String reason, String unit) {
    return cases.complete(
        "xuyan",
        "Task_SignForProposal",
        task.getProposalId(),
        Map.of("unitTaskId", task.getId(), "headSignsReturn", true),
        Map.of("signForOutcome", "RETURN", "returnReason", reason, "proposedUnit", unit));
  }

  /** As the model of before asks, without a unit in mind. */
  private void askOldReturn(UnitTask task) {
    test.complete(
        "xuyan",
        "Task_SignForProposal",
        task,
        Map.of("signForOutcome", "RETURN", "returnReason", REASON));
  }

  private Map<String, Object> signReturn(UnitTask task, Map<String, Object> form) {
    return test.complete("heping", "Task_SignReturn", task, form);
  }

  private Map<String, Object> decideLate(UnitTask task, Map<String, Object> form) {
    return test.complete("tangsisi", "Task_DecideLateReturn", task, form);
  }

  private Map<String, Object> arbitrate(UnitTask task, Map<String, Object> form) {
    return test.complete("huangjie", "Task_ArbitrateReturn", task, form);
  }

  private Map<String, Object> sendBackBySigner(UnitTask task, String comment) {
    return test.complete(
        "heping", "Task_SignReply", task, Map.of("signOutcome", "SEND_BACK", "comment", comment));
  }

  private UnitTaskStatus status(UnitTask task) {
    return unitTasks.get(task.getId()).getStatus();
  }
}

package org.tian.handling.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.HandledCases;
import org.tian.OfficeDay;
import org.tian.Refusals;
import org.tian.TestReplies;
import org.tian.assignment.UnitChangeKind;
import org.tian.assignment.UnitChangeOrder;
import org.tian.assignment.UnitChanges;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.handling.Replies;
import org.tian.handling.ReplySignOff;
import org.tian.handling.SignOffStage;
import org.tian.handling.signoff.CoOpinionStanding.State;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;
import org.tian.shared.CommitteeSettings;

/** The sign-off of replies through the real processes, the same on every database. */
abstract class SignOffContract {

  private static final String LEAD = "ncal.jyj";
  private static final String MONEY = "ncal.czj";
  private static final String CITY = "ncal.cgj";
  private static final String SECRETARY = "leizhenbang";
  private static final String REASON = "已电话征得同意，不再等待。";

  @Autowired HandledCases handled;
  @Autowired TestReplies replies;
  @Autowired SignOffs signOffs;
  @Autowired SignOffReaders readers;
  @Autowired Countersignatures countersignatures;
  @Autowired LeadershipMeetings meetings;
  @Autowired LedHandlings led;
  @Autowired CoOpinionStanding opinions;
  @Autowired Replies sent;
  @Autowired ReplySignOff replySignOff;
  @Autowired UnitTasks unitTasks;
  @Autowired UnitChanges changes;
  @Autowired Notices notices;
  @Autowired AuditTrail trail;
  @Autowired TaskOperations tasks;
  @Autowired AsPerson asPerson;
  @Autowired CommitteeSettings settings;
  @Autowired JdbcClient jdbc;

  /** What a unit does between signing for a proposal and drafting is tested elsewhere. */
  @BeforeEach
  void beginWithTheDraft() {
    settings.set("ncal", "UNIT_HEAD_INSTRUCTS", "false");
    settings.set("ncal", "UNIT_DEPUTY_PLANS", "false");
  }

  @AfterEach
  void setRight() {
    ClockUtil.reset();
    settings.set("ncal", "UNIT_HEAD_INSTRUCTS", "true");
    settings.set("ncal", "UNIT_DEPUTY_PLANS", "true");
    settings.set("ncal", "REPLY_SIGNED_BY", "HEAD");
  }

  @Test
  void goesOut_whenBothCoUnitsHaveCountersigned() {
    long id = checked(MONEY, CITY);
    assertThat(handled.waiting(id))
        .containsExactlyInAnyOrder(
            "Task_CountersignReply ncal.cgj",
            "Task_CountersignReply ncal.czj",
            "Task_WriteCoOpinion ncal.cgj",
            "Task_WriteCoOpinion ncal.czj");

    countersign("leixiaoyan", id, MONEY, "AGREE", "");
    assertThat(handled.isHandled(id)).isTrue();
    assertThat(handled.waiting(id, "Task_SignReply", LEAD)).as("one is missing").isEmpty();
    countersign("panlin", id, CITY, "AGREE_WITH_REMARK", "停车位由我局维护。");
    finish(id);

    assertThat(sent.ofProposal(id)).hasSize(1);
    assertThat(rows(id))
        .extracting(
            Countersignature::getUnitCode,
            Countersignature::getOutcome,
            Countersignature::getRemark,
            Countersignature::getPersonName)
        .containsExactlyInAnyOrder(
            Tuple.tuple(MONEY, CountersignOutcome.AGREE, null, "雷晓燕"),
            Tuple.tuple(CITY, CountersignOutcome.AGREE_WITH_REMARK, "停车位由我局维护。", "潘林"));
    assertThat(actions(id))
        .containsSubsequence(
            "handling.reply-agreed.check",
            "signoff.settled",
            "signoff.countersigned",
            "signoff.countersigned",
            "handling.reply-agreed.sign",
            "handling.reply-agreed.office",
            "handling.reply-sent");
  }

  @Test
  void keepsBothCountersignatures_thatAreGivenAtTheSameMoment() throws Exception {
    long id = checked(MONEY, CITY);
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> both =
          List.of(
              people.submit(() -> at(together, "leixiaoyan", id, MONEY)),
              people.submit(() -> at(together, "shijun", id, CITY)));
      for (Future<?> one : both) {
        one.get(60, TimeUnit.SECONDS);
      }
    } finally {
      people.shutdownNow();
    }

    assertThat(countersignatures.missing(lead(id).getId())).isEmpty();
    finish(id);
    assertThat(sent.ofProposal(id)).hasSize(1);
  }

  @Test
  void goesBackToBeDrafted_andAsksAllAnew_whenOneCoUnitObjectsAndTheTextChanges() {
    long id = checked(MONEY, CITY);
    countersign("leixiaoyan", id, MONEY, "AGREE", "");

    countersign("panlin", id, CITY, "OBJECT", "车位数量与规划不符，请核实。");
    handled.isHandled(id);

    assertThat(handled.waiting(id))
        .contains("Task_DraftReply ncal.jyj")
        .doesNotContain("Task_CountersignReply ncal.cgj");
    assertThat(lead(id).getStatus()).isEqualTo(UnitTaskStatus.IN_WORK);
    Map<String, Object> changed = new HashMap<>(replies.form());
    changed.put("replyBody", TestReplies.BODY + "车位数量已与规划部门核实。");
    draftAndCheck(id, changed);
    assertThat(handled.waiting(id))
        .contains("Task_CountersignReply ncal.cgj", "Task_CountersignReply ncal.czj");
  }

  @Test
  void asksOnlyWhoObjected_whenTheTextIsTheSame() {
    long id = checked(MONEY, CITY);
    countersign("leixiaoyan", id, MONEY, "AGREE", "");
    countersign("panlin", id, CITY, "OBJECT", "请先到现场看一看再答复。");
    handled.isHandled(id);

    draftAndCheck(id, replies.form());

    assertThat(handled.waiting(id))
        .contains("Task_CountersignReply ncal.cgj")
        .doesNotContain("Task_CountersignReply ncal.czj");
    assertThat(countersignatures.missing(lead(id).getId())).containsExactly(CITY);
  }

  @Test
  void doesWithoutACoUnit_whenTheHandingOfficeSaysWhy() {
    long id = checked(MONEY, CITY);
    long task = lead(id).getId();
    countersign("leixiaoyan", id, MONEY, "AGREE", "");

    assertThat(refused("heping", () -> countersignatures.dispense(task, CITY, REASON)))
        .containsExactly("countersigning.not-yours");
    assertThat(refused("huangjie", () -> countersignatures.dispense(task, CITY, " ")))
        .containsExactly("countersigning.dispense-reason");
    assertThat(refused("huangjie", () -> countersignatures.dispense(task, MONEY, REASON)))
        .containsExactly("countersigning.not-missing");
    asPerson.run("huangjie", () -> countersignatures.dispense(task, CITY, REASON));
    finish(id);

    assertThat(sent.ofProposal(id)).hasSize(1);
    assertThat(rows(id))
        .filteredOn(one -> one.getUnitCode().equals(CITY))
        .extracting(Countersignature::getOutcome, Countersignature::getRemark)
        .containsExactly(Tuple.tuple(CountersignOutcome.DISPENSED, REASON));
  }

  @Test
  void doesNotWaitForACoUnit_thatIsDropped() {
    long id = checked(MONEY, CITY);
    countersign("leixiaoyan", id, MONEY, "AGREE", "");

    asPerson.run(
        "huangjie",
        () ->
            changes.change(
                id,
                new UnitChangeOrder(
                    UnitChangeKind.DROP_CO, handled.task(id, CITY).getId(), null, "职责已调整，不再会办。")));
    handled.isHandled(id);

    assertThat(handled.waiting(id)).contains("Task_SignReply ncal.jyj");
  }

  @Test
  void refusesSignature_whileACoUnitThatCameInLaterHasNotCountersigned() {
    long id = checked(MONEY);
    countersign("leixiaoyan", id, MONEY, "AGREE", "");
    handled.isHandled(id);
    asPerson.run(
        "huangjie",
        () ->
            changes.change(id, new UnitChangeOrder(UnitChangeKind.ADD_CO, null, CITY, "补充由城管会办。")));

    assertThat(refused("heping", () -> sign(id, "heping")))
        .containsExactly("countersigning.missing");
    asPerson.run("huangjie", () -> countersignatures.dispense(lead(id).getId(), CITY, REASON));
    sign(id, "heping");

    assertThat(handled.waiting(id)).contains("Task_CheckReplyByOffice ncal.jyj");
  }

  @Test
  void refusesCountersignature_byWhoIsNotOfTheUnit_withoutWords_orTwice() {
    long id = checked(MONEY, CITY);
    Countersignature asked = rows(id).get(0);

    assertThat(
            refused(
                "heping",
                () -> countersignatures.answer(asked.getId(), CountersignOutcome.AGREE, "")))
        .containsExactly("countersigning.not-entitled");
    assertThat(
            refused(
                "leixiaoyan",
                () ->
                    countersignatures.answer(
                        asked.getId(), CountersignOutcome.AGREE_WITH_REMARK, " ")))
        .containsExactly("countersigning.no-remark");
    assertThat(
            refused(
                "leixiaoyan",
                () -> countersignatures.answer(asked.getId(), CountersignOutcome.OBJECT, " ")))
        .containsExactly("handling.sending-back-needs-reason");
    countersign("leixiaoyan", id, MONEY, "AGREE", "");
    assertThat(
            refused(
                "leixiaoyan",
                () -> countersignatures.answer(asked.getId(), CountersignOutcome.AGREE, "")))
        .containsExactly("countersigning.decided");
  }

  @Test
  void tellsCoUnitLeadUnitAndOffice_whenACountersignatureIsLate() {
    long id = checked(MONEY);

    ClockUtil.offset(Duration.ofDays(20).toMillis());
    handled.runTimers(id);
    handled.runTimers(id);

    assertThat(kinds("leixiaoyan", id)).contains("COUNTERSIGNING_LATE");
    assertThat(kinds("xuyan", id)).contains("COUNTERSIGNING_LATE");
    assertThat(kinds("huangjie", id)).containsOnlyOnce("COUNTERSIGNING_LATE");
    assertThat(rows(id).get(0).getRemindedAt()).isNotNull();
    assertThat(handled.waiting(id)).contains("Task_CountersignReply ncal.czj");
  }

  @Test
  void asksPartyProposalsForAMeeting_beforeTheSignature() {
    long id = ofParty(drafted());
    check(id);
    long task = lead(id).getId();
    assertThat(handled.waiting(id)).contains("Task_HoldLeadershipMeeting ncal.jyj");

    assertThat(refused("heping", () -> replySignOff.approve(task, stageSign())))
        .containsExactly("leadership-meeting.missing");
    assertThat(refused("heping", () -> hold(id, OfficeDay.today().plusDays(1), "研究答复。")))
        .containsExactly("leadership-meeting.in-future");
    assertThat(refused("heping", () -> hold(id, OfficeDay.today().minusYears(1), "研究答复。")))
        .containsExactly("leadership-meeting.before-handover");
    assertThat(refused("heping", () -> hold(id, OfficeDay.today(), "")))
        .containsExactly("leadership-meeting.no-minutes");
    assertThat(refused("leixiaoyan", () -> meetings.record(task, note(OfficeDay.today(), "研究。"))))
        .containsExactly("leadership-meeting.not-yours");
    hold(id, OfficeDay.today(), "会议研究了逐条答复意见，同意报送签发。");
    assertThat(refused("heping", () -> meetings.record(task, note(OfficeDay.today(), "又开一次。"))))
        .containsExactly("leadership-meeting.recorded");
    signSendBack(id);
    draftAndCheck(id, replies.form());

    assertThat(handled.waiting(id))
        .as("the meeting counts for the round")
        .contains("Task_SignReply ncal.jyj");
    assertThat(meetings.of(task).orElseThrow().getChair()).isEqualTo("何平");
  }

  @Test
  void letsTheDeputySign_onlyWhereTheCommitteeHasItSo() {
    long byHead = checkedAlone();
    assertThat(refused("gaofeng", () -> sign(byHead, "gaofeng"))).containsExactly("task.not-yours");
    settings.set("ncal", "REPLY_SIGNED_BY", "DEPUTY");

    long byDeputy = checkedAlone();
    sign(byDeputy, "gaofeng");

    assertThat(handled.waiting(byDeputy)).contains("Task_CheckReplyByOffice ncal.jyj");
  }

  @Test
  void refusesTheDeputyByName_whenSomebodyLeadsTheCaseSince() {
    settings.set("ncal", "REPLY_SIGNED_BY", "DEPUTY");
    long id = checkedAlone();
    lead(id, SECRETARY);

    assertThat(refused("gaofeng", () -> sign(id, "gaofeng")))
        .containsExactly("signer.not-entitled");
    sign(id, "heping");

    assertThat(handled.waiting(id)).contains("Task_ApproveReplyByLeader ncal.jyj");
  }

  @Test
  void bringsLedReplyToTheLeaderAlone_whoseWordIsNeededBeforeTheOffice() {
    long id = checkedAlone();
    lead(id, "zhouwei");
    sign(id, "heping");
    long task = lead(id).getId();

    assertThat(refused("huangjie", () -> replySignOff.approve(task, stageOffice())))
        .containsExactly("approval.missing");
    assertThat(refused("mahaifeng", () -> approve(id, "mahaifeng", "APPROVE", "")))
        .containsExactly("approval.not-entitled");
    approve(id, "zhouwei", "SEND_BACK", "第二条请写明时间。");
    assertThat(handled.waiting(id)).contains("Task_DraftReply ncal.jyj");
    draftAndCheck(id, replies.form());
    sign(id, "heping");
    approve(id, "zhouwei", "APPROVE", "同意，请抓好落实。");
    pass(id);

    assertThat(sent.ofProposal(id)).hasSize(1);
    assertThat(asPerson.call("heping", () -> readers.of(task).entries()))
        .extracting(SignOffEntry::getRunNo, SignOffEntry::getStep, SignOffEntry::isAgreed)
        .containsExactly(
            Tuple.tuple(1, SignOffStep.CHECK, true),
            Tuple.tuple(1, SignOffStep.SIGN, true),
            Tuple.tuple(1, SignOffStep.LEADER, false),
            Tuple.tuple(2, SignOffStep.CHECK, true),
            Tuple.tuple(2, SignOffStep.SIGN, true),
            Tuple.tuple(2, SignOffStep.LEADER, true),
            Tuple.tuple(2, SignOffStep.OFFICE, true));
  }

  @Test
  void looksAtEverythingAgain_whenTheOfficeSendsItBack() {
    long id = checked(MONEY);
    countersign("leixiaoyan", id, MONEY, "AGREE", "");
    handled.isHandled(id);
    sign(id, "heping");
    handled.complete(
        "huangjie",
        "Task_CheckReplyByOffice",
        id,
        LEAD,
        Map.of("officeOutcome", "SEND_BACK", "comment", "第一条答非所问。"));

    Map<String, Object> changed = new HashMap<>(replies.form());
    changed.put("replyBody", TestReplies.BODY + "已补充说明。");
    draftAndCheck(id, changed);

    assertThat(handled.waiting(id)).contains("Task_CountersignReply ncal.czj");
  }

  @Test
  void namesTheLeader_onlyByTheOffices_withAReason_andBeforeTheSignature() {
    long id = checkedAlone();

    assertThat(refused("heping", () -> led.name(id, SECRETARY, REASON)))
        .containsExactly("led.not-yours");
    assertThat(refused("huangjie", () -> led.name(id, SECRETARY, "")))
        .containsExactly("led.reason");
    assertThat(refused("huangjie", () -> led.name(id, "xuyan", REASON)))
        .containsExactly("led.unknown-leader");
    assertThat(refused("huangjie", () -> led.name(id, "", REASON)))
        .containsExactly("led.no-leader");
    asPerson.run("chenmin", () -> led.name(id, "zhouwei", REASON));
    assertThat(refused("huangjie", () -> led.name(id, "zhouwei", REASON)))
        .containsExactly("led.same");
    lead(id, SECRETARY);
    assertThat(kinds(SECRETARY, id)).contains("LED_HANDLING");
    asPerson.run("huangjie", () -> led.name(id, null, "改由部门自行办理。"));
    assertThat(led.of(id)).isEmpty();
    lead(id, SECRETARY);
    sign(id, "heping");

    assertThat(refused("huangjie", () -> led.name(id, "zhouwei", REASON)))
        .containsExactly("led.after-signature");
  }

  @Test
  void tellsTheUnitsWhatTheLeaderSays_andListsTheLeadersCases() {
    long id = checkedAlone();
    lead(id, SECRETARY);

    assertThat(refused("zhouwei", () -> led.guide(id, "请加快。")))
        .containsExactly("guidance.not-yours");
    assertThat(refused(SECRETARY, () -> led.guide(id, " "))).containsExactly("guidance.length");
    asPerson.run(SECRETARY, () -> led.guide(id, "请先到学校现场看一看。"));

    assertThat(kinds("heping", id)).contains("GUIDANCE");
    assertThat(led.notesOf(id)).extracting(GuidanceNote::getNote).containsExactly("请先到学校现场看一看。");
    asPerson.run(
        SECRETARY,
        () -> {
          assertThat(led.mine("", null, 50)).extracting(LedHandling::getProposalId).contains(id);
          assertThat(led.mine("没有这样的案由", null, 50)).isEmpty();
          assertThat(led.mine("", id, 50))
              .extracting(LedHandling::getProposalId)
              .doesNotContain(id);
        });
  }

  @Test
  void remindsOfAnOpinion_beforeAndAfterItsLastDay_andKeepsItAsMissing() {
    long id = handled.begin(LEAD, MONEY, CITY);
    handled.signFor("xuyan", id, LEAD);
    handled.signFor("yumeiling", id, MONEY);
    assertThat(state(id, MONEY)).isEqualTo(State.AWAITED);

    ClockUtil.offset(Duration.ofDays(22).toMillis());
    handled.runTimers(id);
    handled.runTimers(id);
    assertThat(kinds("xuyan", id)).containsOnlyOnce("CO_OPINION_SOON");
    ClockUtil.offset(Duration.ofDays(40).toMillis());
    handled.runTimers(id);
    handled.runTimers(id);
    assertThat(kinds("yumeiling", id)).containsOnlyOnce("CO_OPINION_LATE");
    assertThat(kinds("huangjie", id)).containsOnlyOnce("CO_OPINION_LATE");
    assertThat(state(id, MONEY)).isEqualTo(State.LATE);
    writeOpinion(id);
    assertThat(state(id, MONEY)).isEqualTo(State.SENT_LATE);
    draftAndCheck(id, replies.form());
    countersign("leixiaoyan", id, MONEY, "AGREE", "");
    countersign("shijun", id, CITY, "AGREE", "");
    finish(id);

    assertThat(handled.isHandled(id)).as("nothing hangs").isFalse();
    assertThat(handled.waiting(id)).isEmpty();
    assertThat(handled.task(id, CITY).getStatus()).isEqualTo(UnitTaskStatus.UNANSWERED);
    assertThat(state(id, CITY)).isEqualTo(State.MISSING);
    assertThat(actions(id)).contains("assignment.task-unanswered");
  }

  @Test
  void showsTheSignOff_toUnitsAndOffices_notToWhoProposes() {
    long id = checked(MONEY);

    asPerson.run(
        "yumeiling",
        () -> assertThat(readers.ofProposal(id).get(0).missing()).containsExactly(MONEY));
    assertThat(refused("gaoyi", () -> readers.ofProposal(id))).containsExactly("case.not-found");
    assertThat(refused("yangjixian", () -> readers.of(lead(id).getId())))
        .containsExactly("case.not-found");
  }

  private static SignOffStage stageSign() {
    return SignOffStage.SIGN;
  }

  private static SignOffStage stageOffice() {
    return SignOffStage.OFFICE;
  }

  private long drafted() {
    long id = handled.begin(LEAD);
    handled.signFor("xuyan", id, LEAD);
    draft(id, replies.form());
    return id;
  }

  private long checkedAlone() {
    long id = drafted();
    check(id);
    return id;
  }

  /** A draft that was checked, of a unit with co-units. */
  private long checked(String... coUnits) {
    long id = handled.begin(LEAD, coUnits);
    handled.signFor("xuyan", id, LEAD);
    for (String unit : coUnits) {
      handled.signFor(unit.equals(MONEY) ? "yumeiling" : "jiangnan", id, unit);
    }
    draftAndCheck(id, replies.form());
    return id;
  }

  private void draftAndCheck(long id, Map<String, Object> form) {
    draft(id, form);
    check(id);
  }

  private void draft(long id, Map<String, Object> form) {
    handled.complete("xuyan", "Task_DraftReply", id, LEAD, form);
  }

  private void check(long id) {
    handled.complete(
        "gaofeng", "Task_CheckReplyDraft", id, LEAD, Map.of("checkOutcome", "APPROVE"));
  }

  private void countersign(String person, long id, String unit, String outcome, String words) {
    handled.complete(
        person,
        "Task_CountersignReply",
        id,
        unit,
        Map.of(
            "countersignOutcome", outcome, outcome.equals("OBJECT") ? "comment" : "remark", words));
  }

  private Void at(CyclicBarrier together, String person, long id, String unit) throws Exception {
    String task = handled.waiting(id, "Task_CountersignReply", unit).orElseThrow().taskId();
    together.await(30, TimeUnit.SECONDS);
    asPerson.run(person, () -> tasks.complete(task, Map.of("countersignOutcome", "AGREE")));
    return null;
  }

  private void hold(long id, LocalDate day, String minutes) {
    handled.complete(
        "heping",
        "Task_HoldLeadershipMeeting",
        id,
        LEAD,
        Map.of(
            "heldOn",
            day.toString(),
            "meetingChair",
            "何平",
            "attendees",
            "何平、高峰、徐岩",
            "minutes",
            minutes));
  }

  private static MeetingNote note(LocalDate day, String minutes) {
    return new MeetingNote(day, "何平", "何平、高峰", minutes);
  }

  private void sign(long id, String person) {
    handled.complete(person, "Task_SignReply", id, LEAD, Map.of("signOutcome", "APPROVE"));
  }

  private void signSendBack(long id) {
    handled.complete(
        "heping",
        "Task_SignReply",
        id,
        LEAD,
        Map.of("signOutcome", "SEND_BACK", "comment", "第二条请写明时间"));
  }

  private void approve(long id, String person, String outcome, String words) {
    handled.complete(
        person,
        "Task_ApproveReplyByLeader",
        id,
        LEAD,
        Map.of(
            "approvalOutcome",
            outcome,
            outcome.equals("APPROVE") ? "approvalComment" : "comment",
            words));
  }

  private void pass(long id) {
    handled.complete(
        "huangjie", "Task_CheckReplyByOffice", id, LEAD, Map.of("officeOutcome", "APPROVE"));
  }

  /** The joined countersignatures, the signature, the office's check. */
  private void finish(long id) {
    handled.isHandled(id);
    sign(id, "heping");
    pass(id);
  }

  private void writeOpinion(long id) {
    handled.complete(
        "yumeiling",
        "Task_WriteCoOpinion",
        id,
        MONEY,
        Map.of("opinion", "所需经费可在年度预算内统筹安排。", "contactName", "于美玲", "contactPhone", "8000002"));
  }

  private void lead(long id, String leader) {
    asPerson.run("huangjie", () -> led.name(id, leader, REASON));
  }

  private UnitTask lead(long id) {
    return handled.task(id, LEAD);
  }

  /** Makes it a proposal of a democratic party. */
  private long ofParty(long id) {
    jdbc.sql("update proposal set kind = 'PARTY', body_code = 'ncal.minmeng' where id = ?")
        .param(id)
        .update();
    return id;
  }

  private List<Countersignature> rows(long id) {
    return countersignatures.of(lead(id).getId());
  }

  private State state(long id, String unit) {
    return opinions.of(id).stream()
        .filter(one -> one.unitCode().equals(unit))
        .map(CoOpinionStanding.Standing::state)
        .findFirst()
        .orElseThrow();
  }

  private List<String> actions(long id) {
    return trail.ofCase(lead(id).getCaseKey()).stream().map(entry -> entry.action()).toList();
  }

  /** What a person was told of a case. */
  private List<String> kinds(String person, long id) {
    List<String> kinds = new ArrayList<>();
    asPerson.run(
        person,
        () ->
            notices.unread().stream()
                .filter(notice -> notice.getProposalId() == id)
                .map(ReviewNotice::getKind)
                .map(Enum::name)
                .forEach(kinds::add));
    return kinds;
  }

  private List<String> refused(String person, Runnable step) {
    return Refusals.codesOf(() -> asPerson.run(person, step));
  }
}

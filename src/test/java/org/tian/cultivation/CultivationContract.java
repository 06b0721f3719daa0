package org.tian.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tian.Refusals.codesOf;
import static org.tian.cultivation.CultivationFixture.DECLARER;
import static org.tian.cultivation.CultivationFixture.EXPERT;
import static org.tian.cultivation.CultivationFixture.LIAISON;
import static org.tian.cultivation.CultivationFixture.MENTOR;
import static org.tian.cultivation.CultivationFixture.OFFICE;
import static org.tian.cultivation.CultivationFixture.SECOND_UNIT;
import static org.tian.cultivation.CultivationFixture.UNIT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.DueJobs;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.cultivation.ResearchRecords.RecordFile;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Proposals;

/** What cultivation promises, through the real process, the same on every database. */
abstract class CultivationContract {

  @Autowired CultivationFixture fixture;
  @Autowired TopicDeclarations declarations;
  @Autowired Cultivations cultivations;
  @Autowired CultivationDrafts drafts;
  @Autowired CultivationWithdrawal withdrawal;
  @Autowired TopicGrading grading;
  @Autowired ReviewArrangement arrangement;
  @Autowired ExpertReviews reviews;
  @Autowired ResearchRecords records;
  @Autowired UnitViews views;
  @Autowired Proposals proposals;
  @Autowired ProposalDrafts proposalDrafts;
  @Autowired TaskOperations tasks;
  @Autowired WorkItems items;
  @Autowired AuditTrail trail;
  @Autowired ManagementService jobs;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @AfterEach
  void resetClock() {
    ClockUtil.reset();
  }

  @Test
  void opensADraftInTheDeclarersName_withTextUnitsAndTrail() {
    long id = fixture.ready();

    fixture.complete(DECLARER, id, "Task_OpenDraft", CultivationFixture.draft());

    Cultivation done = cultivations.get(id);
    assertThat(done.getState()).isEqualTo(CultivationState.DRAFTED);
    Proposal draft = fixture.as(DECLARER, () -> proposals.read(done.getProposalId()));
    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.getProposerId()).isEqualTo(DECLARER);
    assertThat(draft.getTitle()).isEqualTo("关于治理校门口接送停车的提案");
    assertThat(draft.getText().suggestions()).containsExactly("划出限时停车位", "错峰放学试点");
    assertThat(draft.getSuggestedUnits()).containsExactly(UNIT, SECOND_UNIT);
    CultivationTrail kept =
        fixture.as(DECLARER, () -> cultivations.trailOf(draft.getId())).orElseThrow();
    assertThat(kept)
        .extracting(
            CultivationTrail::mentorId,
            CultivationTrail::comments,
            CultivationTrail::accepted,
            CultivationTrail::unitsAnswered,
            CultivationTrail::readable)
        .containsExactly(MENTOR, 2, 2, 2, true);
    assertThat(kept.visits()).extracting(CultivationTrail.Visit::place).containsExactly("实验小学");
    assertThat(actions(done.getNumber()))
        .startsWith("cultivation.declared")
        .contains("cultivation.graded", "cultivation.answers-accepted", "cultivation.views-closed")
        .contains("cultivation.draft-opened");
    assertThat(actions("draft:" + draft.getId())).contains("cultivation.draft-origin");
  }

  @Test
  void tellsTheInboxWhatTheCaseIsCalled() {
    long id = fixture.declared();
    Cultivation declared = cultivations.get(id);

    WorkItem waiting = fixture.open(id, "Task_GradeTopic").get(0);

    assertThat(declared.getNumber()).matches("PY-NCAL-\\d{4}-\\d{4}");
    assertThat(waiting)
        .extracting(
            WorkItem::caseNumber,
            WorkItem::title,
            WorkItem::committeeCode,
            WorkItem::proposerName,
            WorkItem::proposalId)
        .containsExactly(declared.getNumber(), declared.getTitle(), "ncal", "林悦", null);
    assertThat(todo(OFFICE, declared.getNumber())).hasSize(1);
    assertThat(todo("sunli", declared.getTitle())).hasSize(1);
    assertThat(todo("zhaoqiang", declared.getNumber())).isEmpty();
  }

  @Test
  void refusesDeclarations_thatSayTooLittleOrComeFromStrangers() {
    TopicDeclaration empty = new TopicDeclaration("ncal", null, null, "", "", "", "", null);

    assertThat(codesOf(() -> declare(DECLARER, empty)))
        .containsExactly(
            "cultivation.text-missing", "cultivation.text-missing", "cultivation.text-missing");
    assertThat(codesOf(() -> declare(LIAISON, CultivationFixture.topic())))
        .containsExactly("proposal.not-a-member");
    assertThat(codesOf(() -> declare(DECLARER, ofParty()))).containsExactly("proposal.not-staff");
    assertThat(declare("liumei", ofParty()).getBodyCode()).isEqualTo("ncal.minmeng");
  }

  @Test
  void tellsTheDeclarerWhy_whenATopicIsDeclined() {
    long id = fixture.declared();

    fixture.complete(
        OFFICE,
        id,
        "Task_GradeTopic",
        Map.of("gradingDecision", "DECLINE", "declineReason", "今年已有同类选题"));

    assertThat(cultivations.get(id).getState()).isEqualTo(CultivationState.DECLINED);
    assertThat(fixture.as(DECLARER, () -> cultivations.unreadDeclines()))
        .extracting(Cultivation::getGradingNote)
        .contains("今年已有同类选题");
    fixture.as(DECLARER, () -> cultivations.readDecline(id));
    assertThat(fixture.as(DECLARER, () -> cultivations.unreadDeclines()))
        .extracting(Cultivation::getId)
        .doesNotContain(id);
    assertThat(search(DECLARER, List.of(CultivationState.DECLINED))).contains(id);
  }

  @Test
  void refusesToGradeTwice_evenAtTheSameMoment() {
    long id = fixture.declared();
    String taskId = fixture.open(id, "Task_GradeTopic").get(0).taskId();
    fixture.complete(OFFICE, id, "Task_GradeTopic", CultivationFixture.grading("ORDINARY", MENTOR));

    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        "sunli",
                        () ->
                            tasks.complete(
                                taskId, CultivationFixture.grading("ORDINARY", MENTOR)))))
        .containsExactly("task.gone");
    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        "sunli", () -> grading.take(id, CultivationGrade.ORDINARY, MENTOR, ""))))
        .containsExactly("cultivation.not-in-this-state");
  }

  @Test
  void refusesMentors_whoDeclareOrDoNotLead() {
    long id = fixture.declared();

    assertThat(codesOf(() -> take(id, CultivationGrade.ORDINARY, DECLARER)))
        .containsExactly("cultivation.mentor-is-declarer");
    assertThat(codesOf(() -> take(id, CultivationGrade.LEADER, MENTOR)))
        .containsExactly("cultivation.mentor-not-leader");
    assertThat(codesOf(() -> take(id, CultivationGrade.ORDINARY, LIAISON)))
        .containsExactly("cultivation.mentor-unknown");
    long ofBody = declare("liumei", ofParty()).getId();
    assertThat(codesOf(() -> take(ofBody, CultivationGrade.COMMITTEE, "yangjixian")))
        .containsExactly("cultivation.mentor-is-declarer");
    assertThat(take(ofBody, CultivationGrade.LEADER, "zhouwei").getMentorId()).isEqualTo("zhouwei");
  }

  @Test
  void holdsALeadersTopicAtTheMeeting_untilItIsOnRecord() {
    long id = fixture.declared();
    fixture.complete(
        OFFICE, id, "Task_GradeTopic", CultivationFixture.grading("LEADER", "zhouwei"));
    fixture.researched(fixture.researching(id));

    assertThat(codesOf(() -> meet(id, LocalDate.now(clock).plusDays(1))))
        .containsExactly("cultivation.day-to-come");
    meet(id, LocalDate.now(clock));

    assertThat(fixture.open(id, "Task_ArrangeReview")).hasSize(1);
    assertThat(fixture.as(DECLARER, () -> cultivations.read(id)).meeting())
        .map(ArgumentMeeting::getPlace)
        .hasValue("政协三楼会议室");
  }

  @Test
  void refusesFindings_withoutAnyResearch() {
    long id = fixture.researching();

    assertThat(
            codesOf(
                () ->
                    fixture.complete(
                        DECLARER, id, "Task_WriteFindings", CultivationFixture.findings())))
        .containsExactly("cultivation.no-research");
  }

  @Test
  void keepsRecordsWithFiles_forDeclarerAndMentorOnly() {
    long id = fixture.researching();
    byte[] words = "座谈纪要".getBytes(StandardCharsets.UTF_8);

    ResearchRecord kept =
        fixture.as(
            DECLARER,
            () ->
                records.add(
                    id,
                    LocalDate.now(clock),
                    "交警大队",
                    "提供了流量数据。",
                    List.of(new RecordFile("纪要.txt", new ByteArrayInputStream(words)))));
    fixture.record(MENTOR, id);

    long fileId = records.filesOf(kept).get(0).getId();
    assertThat(fixture.as(OFFICE, () -> records.file(id, kept.getId(), fileId)).getName())
        .isEqualTo("纪要.txt");
    assertThat(codesOf(() -> fixture.as("hulei", () -> records.file(id, kept.getId(), fileId))))
        .containsExactly("case.not-found");
    assertThat(codesOf(() -> fixture.record(OFFICE, id)))
        .containsExactly("cultivation.records-closed");
    assertThat(codesOf(() -> fixture.record(DECLARER, fixture.taken())))
        .containsExactly("cultivation.records-closed");
  }

  @Test
  void remindsTheDeclarer_whenMostOfTheTimeIsOver() {
    long id = fixture.researching();

    runTimerOf(id, "BoundaryEvent_ResearchReminderDue", Duration.ofDays(65));

    assertThat(cultivations.get(id).getRemindedAt()).isNotNull();
    assertThat(fixture.open(id, "Task_WriteFindings")).hasSize(1);
  }

  @Test
  void refusesExperts_whoAreNamedTwiceOrTakePart() {
    long id = fixture.researched();

    assertThat(codesOf(() -> name(id, List.of(EXPERT, EXPERT), List.of(UNIT))))
        .containsExactly("cultivation.expert-twice");
    assertThat(codesOf(() -> name(id, List.of(DECLARER, MENTOR), List.of(UNIT, UNIT))))
        .contains("cultivation.expert-is-declarer", "cultivation.expert-is-mentor")
        .contains("cultivation.unit-twice");
    assertThat(codesOf(() -> name(id, List.of(LIAISON), List.of("nc.fgw"))))
        .contains("cultivation.expert-unknown", "cultivation.unit-gone");
    assertThat(codesOf(() -> name(id, List.of(), List.of())))
        .containsExactly("cultivation.experts-count", "cultivation.units-count");
  }

  @Test
  void blocksUntilEveryCommentIsAnswered_andSendsBackWhatTheMentorRejects() {
    long id = fixture.answering();

    assertThat(
            codesOf(
                () ->
                    fixture.complete(
                        DECLARER,
                        id,
                        "Task_AnswerComments",
                        CultivationFixture.answers("已补充", " "))))
        .isNotEmpty();
    assertThat(fixture.open(id, "Task_AnswerComments")).hasSize(1);
    fixture.complete(DECLARER, id, "Task_AnswerComments", CultivationFixture.answers("已补充", "不采纳"));
    fixture.complete(MENTOR, id, "Task_CheckAnswers", verdicts("ACCEPT", "SEND_BACK"));

    assertThat(states(id))
        .containsExactly(ExpertComment.State.ACCEPTED, ExpertComment.State.SENT_BACK);
    Map<String, Object> again =
        Map.of(
            "answers",
            List.of(Map.of("answer", "已征求两所学校家长意见")),
            "situation",
            "情况",
            "analysis",
            "分析",
            "suggestions",
            List.of(Map.of("text", "建议")));
    fixture.complete(DECLARER, id, "Task_AnswerComments", again);
    fixture.complete(
        MENTOR, id, "Task_CheckAnswers", Map.of("verdicts", List.of(Map.of("verdict", "ACCEPT"))));

    assertThat(states(id)).containsOnly(ExpertComment.State.ACCEPTED);
    assertThat(cultivations.get(id).getState()).isEqualTo(CultivationState.PRE_REVIEW);
    assertThat(actions(cultivations.get(id).getNumber())).contains("cultivation.answers-returned");
  }

  @Test
  void refusesASecondOpinion_andGoesOnWithoutTheSilent() {
    long id = fixture.inReview();
    fixture.complete(
        EXPERT, id, "Task_WriteExpertComments", Map.of("opinion", "同意。", "comments", List.of()));

    assertThat(codesOf(() -> fixture.as(EXPERT, () -> reviews.write(id, EXPERT, "再说", List.of()))))
        .containsExactly("cultivation.commented-already");
    runTimerOf(id, "BoundaryEvent_ExpertReminderDue", Duration.ofDays(20));
    runTimerOf(id, "BoundaryEvent_CommentsOverdue", Duration.ofDays(40));

    assertThat(fixture.as(OFFICE, () -> cultivations.read(id)).experts())
        .extracting(ExpertInvitation::getPersonId, ExpertInvitation::getState)
        .containsExactly(
            tuple(EXPERT, ExpertInvitation.State.WRITTEN),
            tuple(CultivationFixture.SECOND_EXPERT, ExpertInvitation.State.SILENT));
    assertThat(cultivations.get(id).getState()).isEqualTo(CultivationState.PRE_REVIEW);
  }

  @Test
  void stopsTheReview_whenTheDeclarerWithdraws() {
    long id = fixture.inReview();
    String waiting = fixture.open(id, "Task_WriteExpertComments").get(0).taskId();
    assertThat(codesOf(() -> fixture.as(MENTOR, () -> withdrawal.withdraw(id, "不做了"))))
        .containsExactly("cultivation.not-the-declarer");
    assertThat(codesOf(() -> fixture.as(DECLARER, () -> withdrawal.withdraw(id, " "))))
        .containsExactly("cultivation.text-missing");

    fixture.as(DECLARER, () -> withdrawal.withdraw(id, "条件尚不成熟"));

    assertThat(items.openOf(cultivations.get(id).getNumber())).isEmpty();
    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        EXPERT,
                        () ->
                            tasks.complete(
                                waiting, Map.of("opinion", "晚了", "comments", List.of())))))
        .containsExactly("task.gone");
    assertThat(codesOf(() -> fixture.as(EXPERT, () -> reviews.write(id, EXPERT, "晚了", List.of()))))
        .containsExactly("cultivation.not-in-this-state");
    assertThat(codesOf(() -> fixture.as(DECLARER, () -> withdrawal.withdraw(id, "再撤一次"))))
        .containsExactly("cultivation.not-in-this-state");
  }

  @Test
  void countsNoAnswerAsNoView_andTakesNoSecondOne() {
    long id = fixture.inPreReview();
    fixture.complete(LIAISON, id, "Task_GiveUnitView", CultivationFixture.view());

    assertThat(
            codesOf(
                () ->
                    fixture.as(
                        LIAISON, () -> views.give(id, UNIT, UnitView.Opinion.FEASIBLE, "改了主意"))))
        .containsExactly("cultivation.view-given");
    runTimerOf(id, "BoundaryEvent_ViewOverdue", Duration.ofDays(20));

    assertThat(fixture.as(DECLARER, () -> cultivations.read(id)).views())
        .extracting(UnitView::getUnitCode, UnitView::getState)
        .containsExactly(
            tuple(UNIT, UnitView.State.GIVEN), tuple(SECOND_UNIT, UnitView.State.NONE));
    assertThat(fixture.open(id, "Task_OpenDraft")).hasSize(1);
  }

  @Test
  void asksTheSuccessor_whenAUnitHasEndedMeanwhile() {
    String merged = unit("ncal.old1", UNIT);
    String gone = unit("ncal.old2", null);
    long id = fixture.researched();
    arrange(id, List.of(EXPERT), List.of(merged, gone));
    jdbc.sql("update org_unit set valid_until = ? where code in (?, ?)")
        .params(LocalDate.now(clock).minusDays(1), merged, gone)
        .update();

    fixture.complete(
        EXPERT, id, "Task_WriteExpertComments", Map.of("opinion", "同意。", "comments", List.of()));

    assertThat(fixture.as(OFFICE, () -> cultivations.read(id)).views())
        .extracting(UnitView::getUnitCode, UnitView::getState)
        .containsExactly(tuple(UNIT, UnitView.State.ASKED), tuple(gone, UnitView.State.ENDED));
    assertThat(fixture.open(id, "Task_GiveUnitView"))
        .extracting(WorkItem::unitCode)
        .containsExactly(UNIT);
    assertThat(codesOf(() -> name(fixture.researched(), List.of(EXPERT), List.of(gone))))
        .containsExactly("cultivation.unit-gone");
  }

  @Test
  void opensAnotherDraft_onlyAfterTheFirstWasThrownAway() {
    long id = fixture.ready();
    fixture.complete(DECLARER, id, "Task_OpenDraft", CultivationFixture.draft());
    assertThat(codesOf(() -> fixture.as(DECLARER, () -> drafts.openAgain(id))))
        .containsExactly("cultivation.not-in-this-state");
    long first = cultivations.get(id).getProposalId();

    fixture.as(DECLARER, () -> proposalDrafts.delete(first));
    long second = fixture.as(DECLARER, () -> drafts.openAgain(id)).getId();

    assertThat(cultivations.get(id).getProposalId()).isEqualTo(second);
  }

  @Test
  void opensTheBodysDraft_forWhoeverWritesForIt() {
    Cultivation declared = declare("liumei", ofParty());

    assertThat(declared.getDeclarerGroups())
        .containsExactly("ncal.minmeng-staff", "ncal.minmeng-principal");
    assertThat(extent("yangjixian", declared.getId())).isEqualTo(CultivationExtent.FULL);
  }

  private Cultivation declare(String person, TopicDeclaration topic) {
    return fixture.as(person, () -> declarations.declare(topic));
  }

  private static TopicDeclaration ofParty() {
    TopicDeclaration one = CultivationFixture.topic();
    return new TopicDeclaration(
        "ncal",
        ProposalKind.PARTY,
        "ncal.minmeng",
        one.title(),
        one.ideaFrom(),
        one.reason(),
        one.researchAim(),
        one.wantedGrade());
  }

  private Cultivation take(long id, CultivationGrade grade, String mentor) {
    return fixture.as(OFFICE, () -> grading.take(id, grade, mentor, ""));
  }

  private void meet(long id, LocalDate on) {
    fixture.complete(
        OFFICE,
        id,
        "Task_RecordArgument",
        Map.of(
            "heldOn", on.toString(),
            "place", "政协三楼会议室",
            "attendance", "周卫、林悦、专家三人",
            "minutes", "同意送评审。"));
  }

  private void arrange(long id, List<String> experts, List<String> units) {
    fixture.complete(OFFICE, id, "Task_ArrangeReview", Map.of("experts", experts, "units", units));
  }

  /** Past the form, which offers neither strangers nor units that have ended. */
  private void name(long id, List<String> experts, List<String> units) {
    fixture.as(OFFICE, () -> arrangement.arrange(id, experts, units));
  }

  private static Map<String, Object> verdicts(String first, String second) {
    return Map.of(
        "verdicts",
        List.of(Map.of("verdict", first), Map.of("verdict", second, "note", "请先征求家长意见")));
  }

  private List<ExpertComment.State> states(long id) {
    return fixture.as(DECLARER, () -> cultivations.read(id)).comments().stream()
        .map(ExpertComment::getState)
        .toList();
  }

  private CultivationExtent extent(String person, long id) {
    return fixture.as(person, () -> cultivations.read(id)).extent();
  }

  private List<Long> search(String person, List<CultivationState> states) {
    return fixture
        .as(
            person,
            () ->
                cultivations.search(new CultivationSearch("", states, null, null, true, 50, null)))
        .items()
        .stream()
        .map(Cultivation::getId)
        .toList();
  }

  private List<WorkItem> todo(String person, String text) {
    return items
        .list(WorkList.TODO, person, new WorkItemQuery(text, WorkItemQuery.Sort.DUE, 10, null))
        .items();
  }

  private List<String> actions(String chain) {
    return trail.ofCase(chain).stream().map(AuditEntry::action).toList();
  }

  private String unit(String code, String successor) {
    String own = code + "." + fixture.hashCode();
    jdbc.sql(
            "insert into org_unit (code, committee_code, kind, name, short_name, functions,"
                + " valid_from, valid_until, successor_code)"
                + " values (?, 'ncal', 'DEPARTMENT', '待撤并单位', '待撤并单位', '试验', ?, null, ?)")
        .params(own, LocalDate.of(2020, 1, 1), successor)
        .update();
    return own;
  }

  private void runTimerOf(long id, String activity, Duration later) {
    ClockUtil.setCurrentTime(Date.from(Instant.now().plus(later)));
    String key = cultivations.get(id).getNumber();
    items.openOf(key).stream()
        .map(WorkItem::processInstanceId)
        .distinct()
        .forEach(instance -> DueJobs.fire(jobs, instance, activity));
  }
}

package org.tian.handling.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitTask;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.Replies;
import org.tian.handling.ResultClass;
import org.tian.organisation.UnitKind;
import org.tian.proposal.CaseParticipants;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;

/**
 * A promise from the reply over years to its end, with the real process and the clock moved, on
 * every database. 市教育局 (xuyan) promises, chenmin checks for the committee, sunli is its director.
 */
abstract class CommitmentContract {

  private static final String UNIT = "ncal.jyj";
  private static final String WORDS = "施工图已完成，受管线迁改影响，竣工推迟。";
  private static final String DONE = "家长接送专用车位已全部投入使用。";
  private static final int A_YEAR = 366;

  @Autowired TestCases cases;
  @Autowired TestReplies replying;
  @Autowired HandledCases handled;
  @Autowired Handovers handovers;
  @Autowired HandingOffices offices;
  @Autowired CommitmentOpening opening;
  @Autowired Commitments commitments;
  @Autowired CommitmentWork work;
  @Autowired CommitmentBook book;
  @Autowired CommitmentSuccession succession;
  @Autowired CommitmentFiles files;
  @Autowired Replies replies;
  @Autowired Notices notices;
  @Autowired AuditTrail trail;
  @Autowired CaseParticipants participants;
  @Autowired Deadlines deadlines;
  @Autowired WorkItems items;
  @Autowired RuntimeService processes;
  @Autowired AsPerson asPerson;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

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
  void opensOnePromise_forWhatIsStillToBeSolved_andOnlyOnce() {
    UnitTask task = answered();

    opening.openOf(task.getId());
    opening.openOf(task.getId());

    Commitment promise = promiseOf(task);
    assertThat(promise.getItemNo()).isEqualTo(2);
    assertThat(promise.getPromise()).isEqualTo("列入下学期计划。");
    assertThat(promise.getItemText()).isEqualTo("错峰放学。");
    assertThat(promise.getClassThen()).isEqualTo(ResultClass.PLANNED);
    assertThat(promise.getDueDay()).isEqualTo(replying.promisedDay());
    assertThat(promise.getHandingOffice()).isEqualTo(HandledCases.OFFICE);
    assertThat(promise.getState()).isEqualTo(CommitmentState.WAITING);
    assertThat(running(promise)).isEqualTo(1);
    assertThat(results(promise)).containsExactly(tuple(1, ResultClass.PLANNED));
    assertThat(kinds(task)).contains(NoticeKind.COMMITMENT_MADE);
    assertThat(actions(task)).contains("handling.commitment-made");
  }

  @Test
  void followsItIntoTheNextYears_whileTheCaseIsClosed_andKeepsBothResults() {
    Commitment promise = opened();
    close(promise);
    LocalDate first = promise.getDueDay();

    dayComes(promise);
    assertThat(waiting(promise).taskKey()).isEqualTo("Task_ReportCommitment");
    assertThat(items.groupsOf(waiting(promise).taskId())).containsExactly(UNIT + "-section");
    LocalDate second = first.plusYears(1);
    report(promise, ReportOutcome.IN_PROGRESS, WORDS, second, "");
    check(promise, true, "");
    assertThat(now(promise).getState()).isEqualTo(CommitmentState.WAITING);
    assertThat(now(promise).getMoves()).isEqualTo(1);
    assertThat(now(promise).getFirstDay()).isEqualTo(first);

    dayComes(promise);
    report(promise, ReportOutcome.KEPT, DONE, null, "https://jyj.example.gov.cn/2027/tc.html");
    as("gaoyi", () -> commitments.comment(promise.getId(), true, "确实好用。"));
    check(promise, true, "已到现场核实");

    Commitment kept = now(promise);
    assertThat(kept.getState()).isEqualTo(CommitmentState.KEPT);
    assertThat(kept.getDueDay()).isEqualTo(second);
    assertThat(running(promise)).isZero();
    assertThat(results(promise))
        .containsExactly(tuple(1, ResultClass.PLANNED), tuple(2, ResultClass.SOLVED));
    assertThat(replies.ofProposal(promise.getProposalId()).get(0).getItemAnswers().get(1))
        .satisfies(answer -> assertThat(answer.itemClass()).isEqualTo(ResultClass.PLANNED));
    assertThat(kinds(promise))
        .contains(
            NoticeKind.COMMITMENT_REPORTED,
            NoticeKind.COMMITMENT_MOVED,
            NoticeKind.COMMITMENT_KEPT);
    assertThat(actions(promise))
        .containsSubsequence(
            "handling.commitment-made",
            "handling.commitment-reported",
            "handling.commitment-moved",
            "handling.commitment-reported",
            "handling.commitment-confirmed",
            "handling.commitment-kept");
    assertThat(commitments.reportsOf(promise.getId()))
        .extracting(CommitmentReport::getDayBefore, CommitmentReport::getNewDay)
        .containsExactly(tuple(first, second), tuple(second, null));
  }

  @Test
  void countsTheReportFromThePromisedDay() {
    Commitment promise = opened();

    dayComes(promise);

    String instance = now(promise).getWaitsIn();
    assertThat(deadlines.running(instance, DeadlineRule.COMMITMENT_REPORT).orElseThrow())
        .satisfies(
            row ->
                assertThat(row.getStartsOn())
                    .isBetween(promise.getDueDay(), promise.getDueDay().plusDays(15)));
    assertThat(deadlines.running(instance, DeadlineRule.COMMITMENT_DAY).orElseThrow())
        .satisfies(
            row -> assertThat(row.getStartsOn()).isEqualTo(promise.getDueDay().minusDays(1)));
  }

  @Test
  void letsTheUnitReportBeforeTheDay() {
    Commitment promise = opened();

    report(promise, ReportOutcome.KEPT, DONE, null, "");

    assertThat(commitments.reportsOf(promise.getId()))
        .singleElement()
        .satisfies(report -> assertThat(report.isEarly()).isTrue());
    assertThat(waiting(promise).taskKey()).isEqualTo("Task_CheckCommitment");
  }

  @Test
  void asksTheUnitAgain_whenTheOfficeSendsBack_withTheReason() {
    Commitment promise = opened();
    report(promise, ReportOutcome.KEPT, DONE, null, "");

    assertThat(codes(() -> check(promise, false, " ")))
        .containsExactly("commitment.sending-back-needs-reason");
    check(promise, false, "请附现场照片");

    assertThat(now(promise).getState()).isEqualTo(CommitmentState.TO_REPORT);
    String shown =
        as(
            "xuyan",
            () ->
                cases
                    .form(
                        "Task_ReportCommitment",
                        promise.getProposalId(),
                        Map.of("commitmentId", promise.getId()))
                    .get("sentBackComment")
                    .toString());
    assertThat(shown).isEqualTo("请附现场照片");
  }

  @Test
  void asksTheDirector_whenItIsGivenUp_orMovedTooOften() {
    Commitment promise = opened();
    for (int move = 1; move <= 2; move++) {
      report(promise, ReportOutcome.IN_PROGRESS, WORDS, now(promise).getDueDay().plusMonths(6), "");
      check(promise, true, "");
    }
    assertThat(now(promise).getMoves()).isEqualTo(2);

    report(promise, ReportOutcome.IN_PROGRESS, WORDS, now(promise).getDueDay().plusMonths(6), "");
    check(promise, true, "同意上报");
    assertThat(now(promise).getState()).isEqualTo(CommitmentState.WITH_DIRECTOR);
    assertThat(codes(() -> decide(promise, false, "")))
        .containsExactly("commitment.refusing-needs-reason");
    decide(promise, false, "不得一拖再拖，请如实说明");
    report(promise, ReportOutcome.GIVEN_UP, "规划调整，用地不再可用，无法实施。", null, "");
    check(promise, true, "");
    decide(promise, true, "");

    Commitment dropped = now(promise);
    assertThat(dropped.getState()).isEqualTo(CommitmentState.GIVEN_UP);
    assertThat(dropped.getMoves()).isEqualTo(2);
    assertThat(running(promise)).isZero();
    assertThat(results(promise)).containsExactly(tuple(1, ResultClass.PLANNED));
    assertThat(kinds(promise)).contains(NoticeKind.COMMITMENT_GIVEN_UP);
  }

  @Test
  void remindsHeadAndHandingOffice_whenNoReportComes() {
    Commitment promise = opened();
    dayComes(promise);

    moveClock(30);
    handled.runTimers(promise.getProposalId());

    assertThat(now(promise).getOverdueTold()).isNotNull();
    assertThat(unread("heping")).contains(NoticeKind.COMMITMENT_OVERDUE);
    assertThat(unread("huangjie")).contains(NoticeKind.COMMITMENT_OVERDUE);
    assertThat(unread(TestCases.PROPOSER)).doesNotContain(NoticeKind.COMMITMENT_OVERDUE);
    assertThat(waiting(promise).taskKey()).isEqualTo("Task_ReportCommitment");
  }

  @Test
  void isTheSuccessorsWork_whenTheUnitIsGone_evenWithTheReportOpen() {
    Commitment promise = opened();
    dayComes(promise);
    jdbc.sql("update commitment set holder_code = 'ncal.fpb' where id = ?")
        .param(promise.getId())
        .update();

    succession.passOn();
    succession.passOn();

    assertThat(now(promise).getHolderCode()).isEqualTo("ncal.nyj");
    assertThat(now(promise).getUnitCode()).isEqualTo(UNIT);
    assertThat(items.groupsOf(waiting(promise).taskId())).containsExactly("ncal.nyj-section");
    assertThat(participants.of(promise.getProposalId())).contains("ncal.nyj");
    assertThat(actions(promise)).containsOnlyOnce("handling.commitment-passed-on");
    assertThat(codes(() -> report(promise, ReportOutcome.KEPT, DONE, null, "")))
        .containsExactly("task.not-yours");
  }

  @Test
  void endsIt_whenTheUnitAnswersTheSuggestionAgain() {
    Commitment promise = opened();
    UnitTask again = handovers.handleAgain(promise.getProposalId()).get(0);
    replying.answer(again);

    opening.openOf(again.getId());

    assertThat(now(promise).getState()).isEqualTo(CommitmentState.REPLACED);
    assertThat(running(promise)).isEqualTo(1);
    assertThat(as("chenmin", () -> commitments.ofProposal(promise.getProposalId())))
        .extracting(Commitment::getState)
        .containsExactly(CommitmentState.REPLACED, CommitmentState.WAITING);
  }

  @Test
  void refusesReports_thatSayTooLittleOrPromiseThePast() {
    Commitment promise = opened();
    dayComes(promise);
    LocalDate today = LocalDate.now(clock);

    assertThat(codes(() -> report(promise, ReportOutcome.IN_PROGRESS, WORDS, today, "")))
        .containsExactly("commitment.new-day-past");
    assertThat(codes(() -> report(promise, ReportOutcome.KEPT, DONE, null, "javascript:alert(1)")))
        .containsExactly("commitment.bad-address");
    assertThat(now(promise).getState()).isEqualTo(CommitmentState.TO_REPORT);
    assertThat(commitments.reportsOf(promise.getId())).isEmpty();
  }

  @Test
  void isNobodysBusiness_butThatOfThoseWhoTakePart() {
    Commitment promise = opened();
    long id = promise.getId();

    assertThat(codes(() -> as("jiangnan", () -> commitments.read(id))))
        .containsExactly("commitment.not-found");
    assertThat(codes(() -> as("guohao", () -> commitments.read(id))))
        .containsExactly("commitment.not-found");
    assertThat(codes(() -> reportAs("chenmin", promise))).containsExactly("commitment.not-yours");
    assertThat(codes(() -> reportAs("heping", promise))).containsExactly("commitment.not-yours");
    assertThat(codes(() -> check("xuyan", promise))).containsExactly("commitment.no-step");
    report(promise, ReportOutcome.KEPT, DONE, null, "");
    assertThat(codes(() -> check("xuyan", promise))).containsExactly("task.not-yours");
    assertThat(codes(() -> as("xuyan", () -> commitments.comment(id, true, ""))))
        .containsExactly("commitment.not-your-proposal");
    assertThat(codes(() -> as("gaoyi", () -> commitments.comment(id, false, "不"))))
        .containsExactly("commitment.objection-too-short");
    as("gaoyi", () -> commitments.comment(id, false, "车位还没有划线，家长仍然停在路中间。"));
    String read =
        as(
            "chenmin",
            () ->
                cases
                    .form(
                        "Task_CheckCommitment", promise.getProposalId(), Map.of("commitmentId", id))
                    .get("proposerComments")
                    .toString());
    assertThat(read).contains("不认可", "车位还没有划线");
  }

  @Test
  void listsItForThoseItConcerns_pageByPage() {
    Commitment one = opened();
    Commitment other = opened();

    assertThat(found("xuyan", search("", "", 1, null)))
        .contains(one.getId(), other.getId())
        .doesNotHaveDuplicates();
    assertThat(found("huangjie", search("OPEN", "", 50, null))).contains(one.getId());
    assertThat(found("gaoyi", search("", "", 50, null))).contains(one.getId());
    assertThat(found("sunli", search("", UNIT, 50, null))).contains(one.getId());
    assertThat(found("jiangnan", search("", "", 50, null))).doesNotContain(one.getId());
    assertThat(found("guohao", search("", "", 50, null))).isEmpty();
    assertThat(found("chenmin", search("KEPT", "", 50, null))).doesNotContain(one.getId());

    report(one, ReportOutcome.KEPT, DONE, null, "");
    check(one, true, "");
    assertThat(found("chenmin", search("KEPT", "", 50, null))).contains(one.getId());
    Map<String, Long> counts = as("chenmin", () -> book.counts(search("", "", 50, null)));
    assertThat(counts.get("KEPT")).isPositive();
    assertThat(counts.get("OPEN")).isPositive();
    assertThat(as("chenmin", () -> book.years(search("", "", 1, null))))
        .filteredOn(count -> count.unit().equals(UNIT))
        .isNotEmpty()
        .allSatisfy(count -> assertThat(count.promised()).isPositive());
    assertThat(as("chenmin", book::units)).contains(UNIT);
    assertThat(as("guohao", book::units)).isEmpty();
    assertThat(codes(() -> as("chenmin", () -> book.page(search("", "", 5, "nonsense")))))
        .containsExactly("list.bad-cursor");
  }

  private static CommitmentSearch search(String state, String unit, int limit, String after) {
    return new CommitmentSearch(
        "停车", "", state, unit, null, null, "", null, CommitmentSearch.Sort.NEWEST, limit, after);
  }

  /** All pages one after the other. */
  private List<Long> found(String person, CommitmentSearch search) {
    List<Long> ids = new ArrayList<>();
    CommitmentBook.Page page = as(person, () -> book.page(search));
    page.items().forEach(row -> ids.add(row.id()));
    while (page.next() != null) {
      String after = page.next();
      page =
          as(person, () -> book.page(search(search.state(), search.unit(), search.limit(), after)));
      page.items().forEach(row -> ids.add(row.id()));
    }
    return ids;
  }

  private UnitTask answered() {
    long id = cases.filed();
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    UnitTask task = cases.handedOver(id, UNIT).get(0);
    replying.answer(task);
    return task;
  }

  private Commitment opened() {
    UnitTask task = answered();
    opening.openOf(task.getId());
    return promiseOf(task);
  }

  private Commitment promiseOf(UnitTask task) {
    List<Commitment> all = as("chenmin", () -> commitments.ofProposal(task.getProposalId()));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private void close(Commitment promise) {
    jdbc.sql("update proposal set status = 'CLOSED', closed_at = ? where id = ?")
        .params(Timestamp.from(clock.instant()), promise.getProposalId())
        .update();
  }

  /** Goes on to the second week after the promised day, over every holiday. */
  private void dayComes(Commitment promise) {
    LocalDate day = now(promise).getDueDay().plusDays(15);
    ClockUtil.setCurrentTime(
        Date.from(day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
    handled.runTimers(promise.getProposalId());
  }

  private void moveClock(int days) {
    ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(days))));
  }

  private void report(
      Commitment promise, ReportOutcome outcome, String words, LocalDate day, String url) {
    asPerson.run(
        "xuyan", () -> work.report(promise.getId(), new ReportDraft(outcome, words, day, url)));
  }

  private void reportAs(String person, Commitment promise) {
    asPerson.run(
        person,
        () -> work.report(promise.getId(), new ReportDraft(ReportOutcome.KEPT, DONE, null, "")));
  }

  private void check(Commitment promise, boolean accepts, String note) {
    asPerson.run("chenmin", () -> work.check(promise.getId(), accepts, note));
  }

  private void check(String person, Commitment promise) {
    asPerson.run(person, () -> work.check(promise.getId(), true, ""));
  }

  private void decide(Commitment promise, boolean agrees, String note) {
    asPerson.run("sunli", () -> work.decide(promise.getId(), agrees, note));
  }

  private Commitment now(Commitment promise) {
    return commitments.get(promise.getId());
  }

  private WorkItem waiting(Commitment promise) {
    String instance = now(promise).getWaitsIn();
    return items.openOf(promise.getProposalId()).stream()
        .filter(item -> item.processInstanceId().equals(instance))
        .findFirst()
        .orElseThrow();
  }

  private long running(Commitment promise) {
    return processes
        .createProcessInstanceQuery()
        .processDefinitionKey("commitment-tracking")
        .processInstanceBusinessKey(promise.getCaseKey())
        .count();
  }

  private List<Tuple> results(Commitment promise) {
    return commitments.resultsOf(List.of(promise.getReplyId())).get(promise.getReplyId()).stream()
        .filter(result -> result.getItemNo() == promise.getItemNo())
        .map(result -> tuple(result.getOrdinal(), result.getResultClass()))
        .toList();
  }

  private List<NoticeKind> kinds(UnitTask task) {
    return notices.of(task.getProposalId()).stream().map(ReviewNotice::getKind).toList();
  }

  private List<NoticeKind> kinds(Commitment promise) {
    return notices.of(promise.getProposalId()).stream().map(ReviewNotice::getKind).toList();
  }

  private List<NoticeKind> unread(String person) {
    return as(person, () -> notices.unread().stream().map(ReviewNotice::getKind).toList());
  }

  private List<String> actions(UnitTask task) {
    return trail.ofCase(task.getCaseKey()).stream().map(entry -> entry.action()).toList();
  }

  private List<String> actions(Commitment promise) {
    return trail.ofCase(promise.getCaseKey()).stream().map(entry -> entry.action()).toList();
  }

  private static <T> T as(String person, Supplier<T> what) {
    return TestCases.as(person, what);
  }

  private static List<String> codes(Runnable step) {
    return Refusals.codesOf(step::run);
  }
}

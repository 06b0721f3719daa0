package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.HandledCases;
import org.tian.OfficeDay;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.audit.AuditTrail;
import org.tian.organisation.OrganisationImport;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.ProposalWithdrawn;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;
import org.tian.shared.RefusedException;

/** Returns from the wish of a unit to the ruling, with the real processes, on every database. */
abstract class UnitReturnsContract {

  private static final String REASON = "停车位划定属于城市管理部门职责。";
  private static final String UNIT = "ncal.jyj";
  private static final String OTHER = "ncal.cgj";

  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired UnitTasks unitTasks;
  @Autowired UnitReturns returns;
  @Autowired ReturnBook book;
  @Autowired Notices notices;
  @Autowired CaseParticipants participants;
  @Autowired OrganisationImport organisation;
  @Autowired AuditTrail trail;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void countsReturnDaysInWorkingDays() {
    ClockUtil.setCurrentTime(new Date(1772683200000L)); // 2026-03-05 12:00 in Shanghai, a Thursday
    UnitTask task = cases.handedOver(cases.filed(), UNIT).get(0);

    assertThat(unitTasks.lastReturnDay(task)).isEqualTo("2026-03-16");
  }

  @Test
  void givesTheTaskToTheUnitNamed_whenSignedInTimeAndGranted() {
    long id = handled.begin(UNIT, "ncal.czj");
    UnitTask old = handled.task(id, UNIT);

    handled.askReturn(id, OTHER);
    handled.complete(
        "huangjie",
        "Task_ArbitrateReturn",
        id,
        UNIT,
        Map.of("returnOutcome", "REASSIGN", "newUnit", OTHER, "comment", "按职责改由城管局办理。"));

    assertThat(handled.waiting(id))
        .containsExactly("Task_SignForProposal ncal.cgj", "Task_SignForProposal ncal.czj");
    UnitTask returned = unitTasks.get(old.getId());
    UnitTask replacement = handled.task(id, OTHER);
    assertThat(returned.getStatus()).isEqualTo(UnitTaskStatus.RETURNED);
    assertThat(returned.getReplacedById()).isEqualTo(replacement.getId());
    assertThat(replacement.getRole()).isEqualTo(UnitRole.LEAD);
    assertThat(participants.of(id)).contains(OTHER);
    assertThat(returns.ofProposal(id))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.getState()).isEqualTo(ReturnState.GRANTED);
              assertThat(kept.isLate()).isFalse();
              assertThat(kept.getHandingOffice()).isEqualTo(HandledCases.OFFICE);
              assertThat(List.of(kept.getAskedBy(), kept.getSignedBy(), kept.getDecidedBy()))
                  .containsExactly("xuyan", "heping", "huangjie");
              assertThat(kept.getNewUnit()).isEqualTo(OTHER);
            });
    assertThat(actions(id))
        .containsSubsequence(
            "assignment.return-asked", "assignment.return-signed", "assignment.return-granted");
  }

  @Test
  void startsANewClock_forTheNewUnit() {
    long id = handled.begin(UNIT);
    handled.askReturn(id, OTHER);
    ClockUtil.offset(Duration.ofDays(12).toMillis());

    handled.complete(
        "huangjie",
        "Task_ArbitrateReturn",
        id,
        UNIT,
        Map.of("returnOutcome", "REASSIGN", "newUnit", OTHER, "comment", "同意改办"));

    UnitTask replacement = handled.task(id, OTHER);
    assertThat(replacement.getOfferedAt()).isAfter(returns.ofProposal(id).get(0).getAskedAt());
    assertThat(unitTasks.lastReturnDay(replacement)).isAfter(OfficeDay.today().plusDays(12));
    assertThat(handled.waiting(id, "Task_SignForProposal", OTHER).orElseThrow().dueAt())
        .isAfter(replacement.getOfferedAt());
  }

  @Test
  void goesToTheLeader_whenSignedLate_andToTheOfficeOnlyByTheLeadersWord() {
    long id = handled.begin(UNIT);
    UnitTask task = handled.task(id, UNIT);
    ClockUtil.offset(Duration.ofDays(30).toMillis());

    handled.askReturn(id, OTHER);

    assertThat(handled.waiting(id)).containsExactly("Task_DecideLateReturn ncal.jyj");
    assertThat(Refusals.codesOf(() -> returns.grant(task.getId(), OTHER, "同意")))
        .as("nobody can grant it without the leader")
        .containsExactly("assignment.wrong-state");
    assertThat(
            Refusals.codesOf(
                () ->
                    handled.complete(
                        "huangjie",
                        "Task_DecideLateReturn",
                        id,
                        UNIT,
                        Map.of("lateReturnOutcome", "ADMIT", "comment", "准予"))))
        .as("the staff of the office is not its leader")
        .containsExactly("task.not-yours");

    handled.complete(
        "tangsisi",
        "Task_DecideLateReturn",
        id,
        UNIT,
        Map.of("lateReturnOutcome", "ADMIT", "comment", "职能确已划转，准予受理。"));
    assertThat(handled.waiting(id)).containsExactly("Task_ArbitrateReturn ncal.jyj");
    assertThat(returns.ofProposal(id).get(0).isLate()).isTrue();
  }

  @Test
  void staysWithTheUnit_whenTheLeaderRefusesALateReturn() {
    long id = handled.begin(UNIT);
    ClockUtil.offset(Duration.ofDays(30).toMillis());
    handled.askReturn(id, OTHER);

    handled.complete(
        "tangsisi",
        "Task_DecideLateReturn",
        id,
        UNIT,
        Map.of("lateReturnOutcome", "REFUSE", "comment", "逾期一月，不予受理。"));

    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
    assertThat(returns.ofProposal(id).get(0).getState()).isEqualTo(ReturnState.LATE_REFUSED);
    assertThat(askAgain(id)).containsExactly("assignment.return-refused-before");
    handled.signFor("xuyan", id, UNIT);
    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply ncal.jyj");
  }

  @Test
  void countsTheDayOfTheSignature_notThatOfTheWish() {
    UnitTask task = cases.handedOver(cases.filed(), UNIT).get(0);
    as("xuyan", () -> returns.ask(task.getId(), REASON, OTHER));
    ClockUtil.offset(Duration.ofDays(30).toMillis());

    boolean late = TestCases.as("heping", () -> returns.sign(task.getId()));

    assertThat(late).isTrue();
    assertThat(unitTasks.get(task.getId()).getStatus()).isEqualTo(UnitTaskStatus.RETURN_LATE);
    assertThat(returns.daysLate(returns.lastOf(task.getId()).orElseThrow())).isPositive();
  }

  @Test
  void goesBackToTheLiaison_whoMayAskAgain_whenTheHeadDoesNotSign() {
    long id = handled.begin(UNIT);
    ask(id, REASON, OTHER);

    handled.complete(
        "heping",
        "Task_SignReturn",
        id,
        UNIT,
        Map.of("returnSignature", "DROP", "comment", "接送秩序是我局职责。"));

    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
    handled.askReturn(id, OTHER);
    assertThat(returns.ofProposal(id))
        .extracting(UnitReturn::getState)
        .containsExactly(ReturnState.NOT_SIGNED, ReturnState.SIGNED);
  }

  @Test
  void refusesAReturn_thatIsNotWellFounded() {
    long id = handled.begin(UNIT);

    assertThat(refusalsOf(() -> ask(id, "", OTHER)))
        .containsExactly(tuple("returnReason", "form.required"));
    assertThat(refusalsOf(() -> ask(id, "不归我管", OTHER)))
        .containsExactly(tuple("returnReason", "assignment.return-reason-too-short"));
    assertThat(refusalsOf(() -> ask(id, REASON, UNIT)))
        .containsExactly(tuple("proposedUnit", "assignment.same-unit"));
    UnitTask task = handled.task(id, UNIT);
    assertThat(refusalsOf(() -> returns.ask(task.getId(), REASON, null)))
        .containsExactly(tuple("proposedUnit", "assignment.proposed-unit-missing"));
    assertThat(refusalsOf(() -> returns.ask(task.getId(), REASON, "ncal.gsj")))
        .containsExactly(tuple("proposedUnit", "assignment.unit-replaced"));
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
    assertThat(returns.ofProposal(id)).isEmpty();
  }

  @Test
  void refusesAReturn_ofAUnitWithoutAHead() {
    cases.filed();
    organisation.register(
        new OrganisationImport.Rows(
            List.of(),
            List.of(),
            List.of(
                Map.of(
                    "code", "ncal.headless",
                    "committee_code", "ncal",
                    "kind", "DEPARTMENT",
                    "name", "安澜市新设机构筹备组",
                    "short_name", "市筹备组",
                    "functions", "筹备",
                    "valid_from", "2024-01-01",
                    "valid_until", "",
                    "successor_code", "")),
            List.of(),
            List.of()),
        TestOrganisation.PASSWORD);
    UnitTask task = cases.handedOver(cases.filed(), "ncal.headless").get(0);

    assertThat(refusalsOf(() -> returns.ask(task.getId(), REASON, OTHER)))
        .containsExactly(tuple("signForOutcome", "assignment.no-head"));
  }

  @Test
  void refusesAReturn_askedTwiceOrAfterSigningFor() {
    long id = handled.begin(UNIT, "ncal.czj");
    UnitTask task = handled.task(id, UNIT);
    UnitTask signed = handled.task(id, "ncal.czj");
    handled.askReturn(id, OTHER);
    handled.signFor("yumeiling", id, "ncal.czj");

    for (UnitTask one : List.of(task, signed)) {
      assertThat(Refusals.codesOf(() -> returns.ask(one.getId(), REASON, OTHER)))
          .containsExactly("assignment.wrong-state");
    }
    assertThat(Refusals.codesOf(() -> returns.sign(task.getId())))
        .containsExactly("assignment.wrong-state");
  }

  @Test
  void refusesARuling_withoutReasonOrUnitOrWithOneThatIsThere() {
    long id = handled.begin(UNIT, "ncal.czj");
    handled.askReturn(id, OTHER);
    long task = handled.task(id, UNIT).getId();

    assertThat(refusalsOf(() -> returns.grant(task, null, "同意")))
        .containsExactly(tuple("newUnit", "assignment.new-unit-missing"));
    assertThat(refusalsOf(() -> returns.grant(task, "ncal.czj", "同意")))
        .containsExactly(tuple("newUnit", "assignment.unit-already-there"));
    assertThat(refusalsOf(() -> returns.grant(task, "ncal.gsj", "同意")))
        .containsExactly(tuple("newUnit", "assignment.unit-replaced"));
    assertThat(refusalsOf(() -> returns.grant(task, UNIT, "同意")))
        .containsExactly(tuple("newUnit", "assignment.same-unit"));
    assertThat(refusalsOf(() -> returns.grant(task, OTHER, " ")))
        .containsExactly(tuple("comment", "assignment.decision-needs-reason"));
    assertThat(refusalsOf(() -> returns.refuse(task, "")))
        .containsExactly(tuple("comment", "assignment.decision-needs-reason"));
    assertThat(unitTasks.get(task).getStatus()).isEqualTo(UnitTaskStatus.RETURN_REQUESTED);
  }

  @Test
  void letsOneOfTwoDecide_whenBothArbitrateAtOnce() throws Exception {
    long id = handled.begin(UNIT);
    handled.askReturn(id, OTHER);
    Callable<Boolean> grants =
        decides(
            "huangjie", id, Map.of("returnOutcome", "REASSIGN", "newUnit", OTHER, "comment", "同意"));
    Callable<Boolean> refuses =
        decides("ruanhuimin", id, Map.of("returnOutcome", "REFUSE", "comment", "不同意"));

    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Boolean> done = new ArrayList<>();
    try {
      for (Future<Boolean> one : both.invokeAll(List.of(grants, refuses))) {
        done.add(one.get());
      }
    } finally {
      both.shutdownNow();
    }

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(handled.waiting(id)).hasSize(1);
    assertThat(trail.ofCase(cases.keyOf(id)))
        .filteredOn(entry -> entry.action().matches("assignment.return-(granted|refused)"))
        .hasSize(1);
  }

  private Callable<Boolean> decides(String person, long id, Map<String, Object> ruling) {
    return () -> {
      try {
        handled.complete(person, "Task_ArbitrateReturn", id, UNIT, ruling);
        return true;
      } catch (RefusedException tooLate) {
        return false;
      } catch (java.util.NoSuchElementException gone) {
        return false;
      }
    };
  }

  @Test
  void refusesSigningFor_byAnotherUnitAndOtherPosts() {
    long id = handled.begin(UNIT, "ncal.czj");

    for (String stranger : List.of("yumeiling", "jiangnan", "heping", "huangjie", "chenmin")) {
      assertThat(Refusals.codesOf(() -> handled.signFor(stranger, id, UNIT)))
          .as(stranger)
          .containsExactly("task.not-yours");
    }
    assertThat(handled.task(id, UNIT).getStatus()).isEqualTo(UnitTaskStatus.OFFERED);
  }

  @Test
  void tellsAllWhoProposeAtEachTurn_alsoThoseOfMergedCases() {
    long id = cases.filed();
    long merged = cases.filedBy("guohao", null);
    cases.merge(merged, id);
    handled.begin(id, UNIT);
    handled.askReturn(id, OTHER);
    handled.complete(
        "huangjie",
        "Task_ArbitrateReturn",
        id,
        UNIT,
        Map.of("returnOutcome", "REASSIGN", "newUnit", OTHER, "comment", "同意改办"));

    for (long one : List.of(id, merged)) {
      assertThat(notices.of(one))
          .extracting(ReviewNotice::getKind)
          .containsExactly(NoticeKind.REASSIGNED, NoticeKind.RETURN_ASKED, NoticeKind.HANDED_OVER);
      assertThat(notices.of(one).get(0).getUnits())
          .extracting(unit -> unit.unitCode(), unit -> unit.role())
          .containsExactly(tuple(OTHER, "SOLE"));
    }
    assertThat(unread(TestCases.PROPOSER, id)).hasSize(3);
    assertThat(unread("guohao", merged)).hasSize(3);
    assertThat(unread("xuyan", id)).isEmpty();
  }

  @Test
  void tellsTheProposer_thatTheUnitKeepsIt() {
    long id = handled.begin(UNIT);
    handled.askReturn(id, OTHER);

    handled.complete(
        "huangjie",
        "Task_ArbitrateReturn",
        id,
        UNIT,
        Map.of("returnOutcome", "REFUSE", "comment", "属于你局职责"));

    assertThat(notices.of(id).get(0).getKind()).isEqualTo(NoticeKind.RETURN_REFUSED);
  }

  @Test
  void remindsHeadAndOffice_onceAndNotTheProposer_whenNobodySignsForIt() {
    long id = handled.begin(UNIT, "ncal.czj");
    handled.signFor("yumeiling", id, "ncal.czj");
    handled.runTimers(id);
    assertThat(overdue(id)).as("in time").isEmpty();

    ClockUtil.offset(Duration.ofDays(20).toMillis());
    handled.runTimers(id);
    unitTasks.remindSignFor(handled.task(id, UNIT).getId());

    assertThat(overdue(id))
        .singleElement()
        .satisfies(told -> assertThat(told.getUnits().get(0).unitCode()).isEqualTo(UNIT));
    assertThat(handled.task(id, UNIT).getSignForRemindedAt()).isNotNull();
    assertThat(unread("heping", id)).hasSize(1);
    assertThat(unread("huangjie", id)).hasSize(1);
    assertThat(unread("leixiaoyan", id)).as("another unit's head").isEmpty();
    assertThat(unread(TestCases.PROPOSER, id)).noneMatch(told -> told.getKind().isInternal());
    assertThat(actions(id)).containsOnlyOnce("assignment.sign-for-overdue");
    assertThat(handled.waiting(id)).contains("Task_SignForProposal ncal.jyj");
  }

  @Test
  void endsWithTheCase_whenTheProposerWithdraws() {
    UnitTask task = cases.handedOver(cases.filed(), UNIT).get(0);
    as("xuyan", () -> returns.ask(task.getId(), REASON, OTHER));

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> events.publishEvent(new ProposalWithdrawn(task.getProposalId())));

    assertThat(returns.ofProposal(task.getProposalId()).get(0).getState())
        .isEqualTo(ReturnState.LAPSED);
    assertThat(unitTasks.get(task.getId()).getStatus()).isEqualTo(UnitTaskStatus.CANCELLED);
  }

  @Test
  void listsReturnsToTheOffice_pageByPage_andCountsThemByUnit() {
    long before = TestCases.as("huangjie", () -> countOf(UNIT));
    long first = handled.begin(UNIT);
    long second = handled.begin(UNIT);
    handled.askReturn(first, OTHER);
    handled.askReturn(second, OTHER);

    ReturnBook.Page<UnitReturn> page =
        TestCases.as("huangjie", () -> book.returns(ReturnList.WAITING, null, 1));
    ReturnBook.Page<UnitReturn> next =
        TestCases.as("tangsisi", () -> book.returns(ReturnList.WAITING, page.next(), 1));

    assertThat(page.items()).extracting(UnitReturn::getProposalId).containsExactly(second);
    assertThat(next.items()).extracting(UnitReturn::getProposalId).containsExactly(first);
    assertThat(TestCases.as("huangjie", () -> countOf(UNIT))).isEqualTo(before + 2);
    assertThat(TestCases.as("wangtao", () -> book.returns(ReturnList.WAITING, null, 50).items()))
        .as("the Party's office hands over others")
        .noneMatch(one -> List.of(first, second).contains(one.getProposalId()));
    for (String stranger : List.of("xuyan", "heping", "chenmin", "gaoyi")) {
      assertThat(
              Refusals.codesOf(
                  () -> TestCases.as(stranger, () -> book.returns(ReturnList.LATE, null, 50))))
          .as(stranger)
          .containsExactly("returns.not-yours");
    }
  }

  private long countOf(String unit) {
    return book.byUnit().stream()
        .filter(one -> one.unitCode().equals(unit))
        .mapToLong(ReturnBook.UnitCount::returned)
        .sum();
  }

  private List<ReviewNotice> overdue(long id) {
    return notices.of(id).stream()
        .filter(told -> told.getKind() == NoticeKind.SIGN_FOR_OVERDUE)
        .toList();
  }

  private List<ReviewNotice> unread(String person, long id) {
    return TestCases.as(person, notices::unread).stream()
        .filter(told -> told.getProposalId() == id)
        .toList();
  }

  private void ask(long id, String reason, String unit) {
    handled.complete(
        "xuyan",
        "Task_SignForProposal",
        id,
        UNIT,
        Map.of("signForOutcome", "RETURN", "returnReason", reason, "proposedUnit", unit));
  }

  private List<String> askAgain(long id) {
    return Refusals.codesOf(() -> ask(id, REASON, OTHER));
  }

  private static List<org.assertj.core.groups.Tuple> refusalsOf(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    return Refusals.of(step).stream()
        .map(refusal -> tuple(refusal.field(), refusal.code()))
        .toList();
  }

  private static void as(String person, Runnable work) {
    TestCases.as(
        person,
        () -> {
          work.run();
          return null;
        });
  }

  private List<String> actions(long id) {
    return trail.ofCase(cases.keyOf(id)).stream().map(entry -> entry.action()).toList();
  }
}

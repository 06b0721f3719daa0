package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tian.assignment.UnitChangeKind.ADD_CO;
import static org.tian.assignment.UnitChangeKind.DROP_CO;
import static org.tian.assignment.UnitChangeKind.REPLACE;
import static org.tian.assignment.UnitChangeKind.SWAP_LEAD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.audit.AuditTrail;
import org.tian.engine.WorkItem;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;

/** Changes of units during handling, with the real processes, on every database. */
abstract class UnitChangesContract {

  private static final String REASON = "按最新职责分工调整。";
  private static final String LEAD = "ncal.jyj";
  private static final String CO = "ncal.rsj";
  private static final String NEW = "ncal.cgj";

  @Autowired TestCases cases;
  @Autowired TestReplies replies;
  @Autowired HandledCases handled;
  @Autowired UnitTasks unitTasks;
  @Autowired UnitChanges changes;
  @Autowired ReturnBook book;
  @Autowired Notices notices;
  @Autowired AuditTrail trail;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void givesTheWorkToAnotherUnit_withItsOwnClock_whileTheFirstOneDrafts() {
    long id = handled.begin(LEAD);
    UnitTask old = handled.task(id, LEAD);
    handled.signFor("xuyan", id, LEAD);
    WorkItem drafting = handled.waiting(id, "Task_DraftReply", LEAD).orElseThrow();
    ClockUtil.offset(Duration.ofDays(40).toMillis());

    change(id, REPLACE, LEAD, NEW);

    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.cgj");
    assertThat(unitTasks.get(old.getId()))
        .satisfies(
            kept -> {
              assertThat(kept.getStatus()).isEqualTo(UnitTaskStatus.CHANGED);
              assertThat(kept.getReplacedById()).isEqualTo(handled.task(id, NEW).getId());
              assertThat(kept.getSignedAt()).as("what was done stays").isNotNull();
            });
    handled.signFor("jiangnan", id, NEW);
    assertThat(handled.waiting(id, "Task_DraftReply", NEW).orElseThrow().dueAt())
        .isAfter(drafting.dueAt().plus(Duration.ofDays(30)));
    assertThat(handled.isHandled(id)).isTrue();
  }

  @Test
  void endsTheRoundWithTheUnitThatCameIn() {
    long id = handled.begin(LEAD, CO);
    handled.signFor("xiaguangping", id, CO);
    change(id, REPLACE, CO, NEW);
    handled.signFor("jiangnan", id, NEW);
    writeOpinion("jiangnan", id, NEW);
    assertThat(handled.isHandled(id)).as("the lead unit still works").isTrue();

    answerAs(id, LEAD, "xuyan");

    assertThat(handled.isHandled(id)).isFalse();
  }

  @Test
  void endsTheRoundWithTheOthers_whenACoUnitIsDropped() {
    long id = handled.begin(LEAD, CO);

    assertThat(refusalsOf(() -> change(id, DROP_CO, LEAD, null)))
        .containsExactly(tuple("unitTask", "assignment.drop-only-lead"));
    change(id, DROP_CO, CO, null);
    answerAs(id, LEAD, "xuyan");

    assertThat(handled.waiting(id)).isEmpty();
    assertThat(handled.isHandled(id)).isFalse();
    assertThat(handled.task(id, LEAD).getRole()).as("alone now").isEqualTo(UnitRole.SOLE);
  }

  @Test
  void letsASecondCoUnitComeIn_beforeAndAfterTheFirstOneIsDone() {
    long id = handled.begin(LEAD);
    change(id, ADD_CO, null, CO);
    change(id, ADD_CO, null, NEW);

    assertThat(handled.waiting(id))
        .containsExactlyInAnyOrder(
            "Task_SignForProposal ncal.cgj",
            "Task_SignForProposal ncal.rsj",
            "Task_SignForProposal ncal.jyj");
    assertThat(handled.task(id, LEAD).getRole()).isEqualTo(UnitRole.LEAD);
    assertThat(handled.task(id, CO).getRole()).isEqualTo(UnitRole.CO);
    handled.signFor("xiaguangping", id, CO);
    assertThat(handled.waiting(id)).contains("Task_WriteCoOpinion ncal.rsj");
    change(id, DROP_CO, CO, null);
    change(id, DROP_CO, NEW, null);
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
    assertThat(handled.isHandled(id)).isTrue();
  }

  @Test
  void letsTheCoUnitLead_andTheLeadBecomeCoUnit() {
    long id = handled.begin(LEAD, CO);
    handled.signFor("xuyan", id, LEAD);

    change(id, SWAP_LEAD, CO, null);

    assertThat(handled.task(id, CO).getRole()).isEqualTo(UnitRole.LEAD);
    assertThat(handled.task(id, LEAD).getRole()).isEqualTo(UnitRole.CO);
    handled.signFor("xuyan", id, LEAD);
    handled.signFor("xiaguangping", id, CO);
    assertThat(handled.waiting(id))
        .containsExactlyInAnyOrder("Task_DraftReply ncal.rsj", "Task_WriteCoOpinion ncal.jyj");
    assertThat(unitTasks.ofProposal(id))
        .extracting(UnitTask::getStatus)
        .filteredOn(UnitTaskStatus::isGone)
        .containsOnly(UnitTaskStatus.CHANGED)
        .hasSize(2);
  }

  @Test
  void keepsTheOpinionThatWasSent_whenItsUnitIsToLead() {
    long id = handled.begin(LEAD, CO);
    handled.signFor("xiaguangping", id, CO);
    writeOpinion("xiaguangping", id, CO);
    UnitTask answered = handled.task(id, CO);

    change(id, SWAP_LEAD, CO, null);

    assertThat(unitTasks.get(answered.getId()).getStatus()).isEqualTo(UnitTaskStatus.ANSWERED);
    assertThat(handled.waiting(id))
        .containsExactlyInAnyOrder(
            "Task_SignForProposal ncal.rsj", "Task_SignForProposal ncal.jyj");
  }

  @Test
  void tellsProposersAndKeepsWhoChangedWhatAndWhy() {
    long id = handled.begin(LEAD, CO);

    change(id, REPLACE, CO, NEW);

    ReviewNotice told = notices.of(id).get(0);
    assertThat(told.getKind()).isEqualTo(NoticeKind.UNITS_CHANGED);
    assertThat(told.getComment()).isEqualTo(REASON);
    assertThat(told.getUnits())
        .extracting(unit -> unit.unitCode(), unit -> unit.role())
        .containsExactlyInAnyOrder(tuple(LEAD, "LEAD"), tuple(NEW, "CO"));
    assertThat(changes.ofProposal(id))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.getKind()).isEqualTo(REPLACE);
              assertThat(List.of(kept.getOldUnit(), kept.getNewUnit(), kept.getChangedBy()))
                  .containsExactly(CO, NEW, "huangjie");
              assertThat(kept.getHandingOffice()).isEqualTo(HandledCases.OFFICE);
            });
    assertThat(trail.ofCase(cases.keyOf(id)))
        .extracting(entry -> entry.action())
        .containsSubsequence(
            "assignment.task-offered", "assignment.task-released", "assignment.units-changed");
    assertThat(TestCases.as("huangjie", () -> book.changes(null, 1).items()))
        .extracting(UnitChange::getProposalId)
        .containsExactly(id);
  }

  @Test
  void refusesAChange_onceTheReplyIsSigned() {
    long id = handled.begin(LEAD, CO);
    handled.signFor("xuyan", id, LEAD);
    draft(id);
    handled.complete(
        "gaofeng", "Task_CheckReplyDraft", id, LEAD, Map.of("checkOutcome", "APPROVE"));
    assertThat(TestCases.as("huangjie", () -> changes.movable(id))).hasSize(2);
    handled.countersign(id);
    handled.complete("heping", "Task_SignReply", id, LEAD, Map.of("signOutcome", "APPROVE"));

    for (UnitChangeKind kind : List.of(REPLACE, SWAP_LEAD, ADD_CO)) {
      assertThat(refusalsOf(() -> change(id, kind, kind == SWAP_LEAD ? CO : LEAD, NEW)))
          .as(kind.name())
          .containsExactly(tuple("unitTask", "assignment.change-after-signature"));
    }
    assertThat(TestCases.as("huangjie", () -> changes.movable(id)))
        .extracting(UnitTask::getUnitCode)
        .containsExactly(CO);
    handled.complete(
        "huangjie",
        "Task_CheckReplyByOffice",
        id,
        LEAD,
        Map.of("officeOutcome", "SEND_BACK", "comment", "改由城管局答复"));
    change(id, REPLACE, LEAD, NEW);
    assertThat(handled.waiting(id)).contains("Task_SignForProposal ncal.cgj");
  }

  @Test
  void refusesAChange_ofWhatIsSentOrBeingReturned() {
    long id = handled.begin(LEAD, CO);
    handled.signFor("xiaguangping", id, CO);
    writeOpinion("xiaguangping", id, CO);
    handled.askReturn(id, NEW);

    assertThat(refusalsOf(() -> change(id, DROP_CO, CO, null)))
        .containsExactly(tuple("unitTask", "assignment.change-after-answer"));
    assertThat(refusalsOf(() -> change(id, REPLACE, LEAD, NEW)))
        .containsExactly(tuple("unitTask", "assignment.change-in-return"));
    assertThat(TestCases.as("huangjie", () -> changes.isOpenTo(id))).isFalse();
  }

  @Test
  void refusesAChange_thatIsNoneOrToTheWrongUnit() {
    long id = handled.begin(LEAD, CO);

    assertThat(refusalsOf(() -> change(id, REPLACE, LEAD, LEAD)))
        .containsExactly(tuple("newUnit", "assignment.same-unit"));
    assertThat(refusalsOf(() -> change(id, REPLACE, LEAD, CO)))
        .containsExactly(tuple("newUnit", "assignment.unit-already-there"));
    assertThat(refusalsOf(() -> change(id, ADD_CO, null, LEAD)))
        .containsExactly(tuple("newUnit", "assignment.unit-already-there"));
    assertThat(refusalsOf(() -> change(id, REPLACE, LEAD, "ncal.gsj")))
        .containsExactly(tuple("newUnit", "assignment.unit-replaced"));
    assertThat(refusalsOf(() -> change(id, ADD_CO, null, null)))
        .containsExactly(tuple("newUnit", "assignment.change-new-unit-missing"));
    assertThat(refusalsOf(() -> change(id, SWAP_LEAD, LEAD, null)))
        .containsExactly(tuple("unitTask", "assignment.lead-already"));
    assertThat(refusalsOf(() -> change(id, new UnitChangeOrder(REPLACE, 0L, NEW, REASON))))
        .containsExactly(tuple("unitTask", "assignment.change-unit-missing"));
    assertThat(refusalsOf(() -> change(id, new UnitChangeOrder(null, 0L, NEW, REASON))))
        .containsExactly(tuple("changeKind", "assignment.change-kind-missing"));
    assertThat(refusalsOf(() -> change(id, new UnitChangeOrder(ADD_CO, null, NEW, "改 "))))
        .containsExactly(tuple("reason", "assignment.change-reason"));
    assertThat(unitTasks.ofProposal(id)).hasSize(2).noneMatch(task -> task.getStatus().isGone());
    assertThat(changes.ofProposal(id)).isEmpty();
  }

  @Test
  void isTheHandingOfficesAlone_andNeverTheUnits() {
    long id = handled.begin(LEAD);
    UnitChangeOrder order =
        new UnitChangeOrder(REPLACE, handled.task(id, LEAD).getId(), NEW, REASON);

    for (String other : List.of("xuyan", "heping", "tangsisi", "chenmin", "gaoyi")) {
      assertThat(Refusals.codesOf(() -> as(other, () -> changes.change(id, order))))
          .as(other)
          .containsExactly("unit-change.not-yours");
      assertThat(TestCases.as(other, () -> changes.isOpenTo(id))).as(other).isFalse();
    }
    for (String stranger : List.of("jiangnan", "wangtao", "guohao")) {
      assertThat(Refusals.codesOf(() -> as(stranger, () -> changes.change(id, order))))
          .as(stranger)
          .containsExactly("case.not-found");
    }
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
  }

  @Test
  void refusesAChange_ofCasesByTheModelOfBefore_whichGoOn() {
    long id = handled.beginAsBefore(LEAD);

    assertThat(Refusals.codesOf(() -> change(id, REPLACE, LEAD, NEW)))
        .containsExactly("assignment.change-old-process");
    assertThat(unitTasks.ofProposal(id)).hasSize(1);
    handled.signFor("xuyan", id, LEAD);
    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply ncal.jyj");
  }

  private void change(long id, UnitChangeKind kind, String unit, String newUnit) {
    Long task = unit == null ? null : handled.task(id, unit).getId();
    change(id, new UnitChangeOrder(kind, task, newUnit, REASON));
  }

  private void change(long id, UnitChangeOrder order) {
    as("huangjie", () -> changes.change(id, order));
  }

  private void draft(long id) {
    handled.complete("xuyan", "Task_DraftReply", id, LEAD, replies.form());
  }

  private void answerAs(long id, String unit, String liaison) {
    handled.signFor(liaison, id, unit);
    draft(id);
    handled.complete(
        "gaofeng", "Task_CheckReplyDraft", id, unit, Map.of("checkOutcome", "APPROVE"));
    handled.countersign(id);
    handled.complete("heping", "Task_SignReply", id, unit, Map.of("signOutcome", "APPROVE"));
    handled.complete(
        "huangjie", "Task_CheckReplyByOffice", id, unit, Map.of("officeOutcome", "APPROVE"));
  }

  private void writeOpinion(String person, long id, String unit) {
    handled.complete(
        person,
        "Task_WriteCoOpinion",
        id,
        unit,
        Map.of("opinion", "所需经费可在年度预算内统筹安排。", "contactName", "综合科", "contactPhone", "8000002"));
  }

  private static void as(String person, Runnable work) {
    TestCases.as(
        person,
        () -> {
          work.run();
          return null;
        });
  }

  private static List<Tuple> refusalsOf(ThrowingCallable step) {
    return Refusals.of(step).stream()
        .map(refusal -> tuple(refusal.field(), refusal.code()))
        .toList();
  }
}

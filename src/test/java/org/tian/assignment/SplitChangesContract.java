package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tian.assignment.UnitChangeKind.ADD_CO;
import static org.tian.assignment.UnitChangeKind.ADD_READING;
import static org.tian.assignment.UnitChangeKind.ADD_SPLIT;
import static org.tian.assignment.UnitChangeKind.DROP_READING;
import static org.tian.assignment.UnitChangeKind.DROP_SPLIT;
import static org.tian.assignment.UnitChangeKind.REPLACE;

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
import org.tian.audit.AuditTrail;
import org.tian.proposal.CaseAccess;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.review.ReviewNotice;

/** Changes of a split and of reading units during handling, on every database. */
abstract class SplitChangesContract {

  private static final String REASON = "按最新职责分工调整。";
  private static final String FIRST = "ncal.jyj";
  private static final String SECOND = "ncal.rsj";
  private static final String NEW = "ncal.cgj";

  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired UnitTasks unitTasks;
  @Autowired UnitChanges changes;
  @Autowired ReadingUnits reading;
  @Autowired CaseAccess access;
  @Autowired Notices notices;
  @Autowired AuditTrail trail;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void letsAFurtherUnitAnswerItsPart_withItsOwnClock() {
    long id = handled.beginSplit(FIRST, SECOND);
    handled.signFor("xuyan", id, FIRST);
    var drafting = handled.waiting(id, "Task_DraftReply", FIRST).orElseThrow();
    ClockUtil.offset(Duration.ofDays(40).toMillis());

    change(id, new UnitChangeOrder(ADD_SPLIT, null, NEW, List.of(2), REASON));

    UnitTask added = handled.task(id, NEW);
    assertThat(added.getRole()).isEqualTo(UnitRole.SPLIT);
    assertThat(added.getItems()).containsExactly(2);
    handled.signFor("jiangnan", id, NEW);
    assertThat(handled.waiting(id, "Task_DraftReply", NEW).orElseThrow().dueAt())
        .isAfter(drafting.dueAt().plus(Duration.ofDays(30)));
    assertThat(access.maySee("jiangnan", id)).isTrue();
    // Meanwhile the job executor may have told that the other unit has not signed.
    assertThat(notices.of(id))
        .filteredOn(notice -> notice.getKind() == NoticeKind.UNITS_CHANGED)
        .flatExtracting(ReviewNotice::getUnits)
        .extracting(unit -> unit.unitCode(), unit -> unit.role())
        .contains(tuple(NEW, "SPLIT"));
  }

  @Test
  void letsACoUnitComeInBesideASplit_andWriteForAllWhoAnswer() {
    long id = handled.beginSplit(FIRST, SECOND);

    change(id, new UnitChangeOrder(ADD_CO, null, NEW, REASON));

    assertThat(handled.task(id, NEW).getRole()).isEqualTo(UnitRole.CO);
    assertThat(handled.task(id, NEW).getItems()).as("all suggestions").isEmpty();
    assertThat(handled.task(id, FIRST).getRole()).isEqualTo(UnitRole.SPLIT);
    handled.signFor("jiangnan", id, NEW);
    handled.complete(
        "jiangnan",
        "Task_WriteCoOpinion",
        id,
        NEW,
        Map.of("opinion", "同意增设，由我局划线。", "contactName", "综合科", "contactPhone", "8000002"));
    assertThat(handled.task(id, NEW).getStatus()).isEqualTo(UnitTaskStatus.ANSWERED);
    assertThat(handled.isHandled(id)).as("the split units still work").isTrue();
  }

  @Test
  void refusesToDropAUnitOfASplit_namingTheSuggestionsThatNobodyWouldAnswer() {
    long id = handled.beginSplit(FIRST, SECOND);
    UnitChangeOrder order =
        new UnitChangeOrder(DROP_SPLIT, handled.task(id, SECOND).getId(), null, REASON);

    assertThat(Refusals.of(() -> change(id, order)))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.field()).isEqualTo("newUnit");
              assertThat(refusal.code()).isEqualTo("assignment.drop-leaves-item");
              assertThat(refusal.args().get(0)).isEqualTo(2);
              assertThat(refusal.args().get(1).toString()).isNotBlank();
            });
    assertThat(handled.waiting(id)).hasSize(2);
    assertThat(changes.ofProposal(id)).isEmpty();
  }

  @Test
  void givesWhatOnlyTheDroppedUnitAnswered_toTheOneNamed_whichAnswersTheWhole() {
    long id = handled.beginSplit(FIRST, SECOND);
    UnitTask dropped = handled.task(id, SECOND);

    change(id, new UnitChangeOrder(DROP_SPLIT, dropped.getId(), FIRST, REASON));

    UnitTask left = handled.task(id, FIRST);
    assertThat(left.getRole()).isEqualTo(UnitRole.SOLE);
    assertThat(left.itemsOf(2)).containsExactly(1, 2);
    assertThat(unitTasks.get(dropped.getId()))
        .satisfies(
            kept -> {
              assertThat(kept.getStatus()).isEqualTo(UnitTaskStatus.CHANGED);
              assertThat(kept.getReplacedById()).isEqualTo(left.getId());
            });
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
    assertThat(access.maySee("xiaguangping", id)).as("dropped").isFalse();
    assertThat(changes.ofProposal(id))
        .extracting(UnitChange::getKind, UnitChange::getOldUnit, UnitChange::getNewUnit)
        .containsExactly(tuple(DROP_SPLIT, SECOND, FIRST));
  }

  @Test
  void leavesTheOthersAsTheyAre_whenAnotherOneAnswersTheSame() {
    long id = handled.beginSplit(FIRST, SECOND);
    change(id, new UnitChangeOrder(ADD_SPLIT, null, NEW, List.of(2), REASON));

    change(id, new UnitChangeOrder(DROP_SPLIT, handled.task(id, SECOND).getId(), null, REASON));

    assertThat(handled.task(id, FIRST).getItems()).containsExactly(1);
    assertThat(handled.task(id, NEW).getItems()).containsExactly(2);
    assertThat(handled.task(id, NEW).getRole()).isEqualTo(UnitRole.SPLIT);
  }

  @Test
  void refusesWhatIsNoSplit_orNotTheRightTaker() {
    long split = handled.beginSplit(FIRST, SECOND);
    long sole = handled.begin(FIRST);

    assertThat(refusalsOf(sole, new UnitChangeOrder(ADD_SPLIT, null, NEW, REASON)))
        .containsExactly(tuple("changeKind", "assignment.not-split"));
    assertThat(
            refusalsOf(
                sole,
                new UnitChangeOrder(DROP_SPLIT, handled.task(sole, FIRST).getId(), NEW, REASON)))
        .containsExactly(tuple("unitTask", "assignment.not-split"));
    assertThat(refusalsOf(split, new UnitChangeOrder(ADD_SPLIT, null, SECOND, REASON)))
        .containsExactly(tuple("newUnit", "assignment.unit-already-there"));
    assertThat(refusalsOf(split, new UnitChangeOrder(ADD_SPLIT, null, NEW, List.of(2, 9), REASON)))
        .containsExactly(tuple("items", "assignment.item-unknown"));
    assertThat(
            refusalsOf(
                split,
                new UnitChangeOrder(DROP_SPLIT, handled.task(split, SECOND).getId(), NEW, REASON)))
        .containsExactly(tuple("newUnit", "assignment.taker-not-there"));
    assertThat(handled.waiting(split)).hasSize(2);
  }

  @Test
  void letsAUnitReadDuringHandling_andNoLonger() {
    long id = handled.begin(FIRST);
    assertThat(access.maySee("jiangnan", id)).isFalse();

    change(id, new UnitChangeOrder(ADD_READING, null, NEW, REASON));

    assertThat(reading.of(id)).containsExactly(NEW);
    assertThat(access.maySee("jiangnan", id)).isTrue();
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
    assertThat(told("jiangnan", id)).containsExactly(NoticeKind.UNITS_CHANGED);
    assertThat(refusalsOf(id, new UnitChangeOrder(ADD_READING, null, NEW, REASON)))
        .containsExactly(tuple("newUnit", "assignment.reads-already"));
    assertThat(refusalsOf(id, new UnitChangeOrder(ADD_READING, null, FIRST, REASON)))
        .containsExactly(tuple("newUnit", "assignment.unit-already-there"));

    change(id, new UnitChangeOrder(DROP_READING, null, NEW, REASON));

    assertThat(reading.of(id)).isEmpty();
    assertThat(access.maySee("jiangnan", id)).isFalse();
    assertThat(refusalsOf(id, new UnitChangeOrder(DROP_READING, null, NEW, REASON)))
        .containsExactly(tuple("newUnit", "assignment.reads-not"));
    assertThat(trail.ofCase(cases.keyOf(id)))
        .extracting(entry -> entry.action())
        .containsSubsequence(
            "assignment.given-to-read", "assignment.units-changed", "assignment.units-changed");
  }

  @Test
  void keepsReading_whoStillHasAPartInTheCase() {
    long id = handled.begin(FIRST);
    change(id, new UnitChangeOrder(ADD_READING, null, NEW, REASON));
    change(id, new UnitChangeOrder(ADD_CO, null, NEW, REASON));
    assertThat(reading.of(id)).as("has a task now").isEmpty();

    change(
        id,
        new UnitChangeOrder(UnitChangeKind.DROP_CO, handled.task(id, NEW).getId(), null, REASON));

    assertThat(reading.of(id)).containsExactly(NEW);
    assertThat(access.maySee("jiangnan", id)).isTrue();
  }

  @Test
  void takesTheRightToReadFromTheUnitThatWasReplaced() {
    long id = handled.begin(FIRST);

    change(id, new UnitChangeOrder(REPLACE, handled.task(id, FIRST).getId(), NEW, REASON));

    assertThat(access.maySee("xuyan", id)).isFalse();
    assertThat(access.maySee("jiangnan", id)).isTrue();
  }

  private List<NoticeKind> told(String person, long id) {
    return TestCases.as(
        person,
        () ->
            notices.unread().stream()
                .filter(notice -> notice.getProposalId() == id)
                .map(notice -> notice.getKind())
                .toList());
  }

  private void change(long id, UnitChangeOrder order) {
    TestCases.as(
        "huangjie",
        () -> {
          changes.change(id, order);
          return null;
        });
  }

  private List<Tuple> refusalsOf(long id, UnitChangeOrder order) {
    ThrowingCallable step = () -> change(id, order);
    return Refusals.of(step).stream()
        .map(refusal -> tuple(refusal.field(), refusal.code()))
        .toList();
  }
}

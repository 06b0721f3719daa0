package org.tian.handling.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.assignment.UnitTask;
import org.tian.handling.ItemResults;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** The list of a unit from the head's instruction to the last line, on every database. */
abstract class HandlingPlansContract {

  private static final String UNIT = "ncal.jyj";

  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired HandlingPlans plans;
  @Autowired UnitBoard board;
  @Autowired ItemResults results;
  @Autowired CommitteeSettings settings;
  @Autowired Clock clock;

  @AfterEach
  void usualSteps() {
    set(CommitteeSetting.UNIT_HEAD_INSTRUCTS, "true");
    set(CommitteeSetting.UNIT_DEPUTY_PLANS, "true");
  }

  @Test
  void headInstructs_deputyPlans_sectionWorksLineByLine() {
    long id = handled.begin(UNIT);
    handled.signForOnly("xuyan", id, UNIT);
    assertThat(handled.waiting(id)).containsExactly("Task_InstructHandling " + UNIT);
    handled.plan(id, UNIT);
    long task = handled.task(id, UNIT).getId();

    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply " + UNIT);
    assertThat(plans.of(task))
        .hasValueSatisfying(
            plan -> {
              assertThat(plan.getInstructedBy()).isEqualTo("heping");
              assertThat(plan.getPlannedBy()).isEqualTo("gaofeng");
              assertThat(plan.getHandlingWay()).isEqualTo(HandlingWay.ON_SITE);
            });
    as("xuyan", () -> plans.begin(task, 1));
    as("xuyan", () -> plans.done(task, 1, "已划定限时车位。", today()));

    assertThat(plans.lines(task))
        .extracting(PlanLine::getState)
        .containsExactly(LineState.DONE, LineState.NOT_BEGUN);
    assertThat(results.of(task)).containsExactly(Map.entry(1, "已划定限时车位。"));
  }

  @Test
  void opensALineAgain_andChangesIt_withWhatItSaidBefore() {
    long task = planned();
    as("xuyan", () -> plans.done(task, 2, "已错峰。", today()));
    PlanEntry other = new PlanEntry("改为分批放学。", "基教科", "xuyan", "试行", today().plusDays(9));

    assertThat(codes("gaofeng", () -> plans.change(task, 2, other, "情况有变")))
        .containsExactly("room.line-done");
    as("xuyan", () -> plans.undo(task, 2, "家长有新意见"));
    as("gaofeng", () -> plans.change(task, 2, other, "情况有变"));
    as("heping", () -> plans.changeWay(task, HandlingWay.PROJECT, "按项目推进"));

    assertThat(plans.lines(task).get(1).entry()).isEqualTo(other);
    assertThat(plans.lines(task).get(1).getResult()).as("what was written stays").isEqualTo("已错峰。");
    assertThat(plans.changes(task))
        .extracting(PlanChange::getKind)
        .containsExactly(PlanChangeKind.UNDONE, PlanChangeKind.LINE, PlanChangeKind.WAY);
    assertThat(plans.changes(task).get(1).getBeforeText()).contains("会同学校逐处踏勘后实施。");
    assertThat(plans.changes(task).get(2).getReason()).isEqualTo("按项目推进");
  }

  @Test
  void refusesAListThatIsNotComplete_lineByLine() {
    long id = handled.begin(UNIT);
    handled.signForOnly("xuyan", id, UNIT);
    long task = handled.task(id, UNIT).getId();
    Map<Integer, PlanEntry> bad = new LinkedHashMap<>();
    bad.put(1, new PlanEntry("", "", "huangjie", "", null));
    bad.put(2, new PlanEntry("措施", "基教科", null, "", today().minusDays(1)));

    assertThat(codes("gaofeng", () -> plans.make(task, HandlingWay.ORDINARY, bad)))
        .containsExactly(
            "room.no-measure",
            "room.no-section",
            "room.person-elsewhere",
            "room.no-date",
            "room.date-before-handover");
    assertThat(codes("gaofeng", () -> plans.make(task, HandlingWay.ORDINARY, Map.of(1, entry()))))
        .containsExactly("room.lines-differ");
    assertThat(codes("gaofeng", () -> plans.make(task, null, Map.of())))
        .containsExactly("room.no-way");
    assertThat(codes("heping", () -> plans.instruct(task, new HeadInstruction(" ", null, ""))))
        .containsExactly("room.no-instruction");
    assertThat(codes("heping", () -> plans.instruct(task, new HeadInstruction("办", "xuyan", ""))))
        .containsExactly("room.no-deputy");
    assertThat(codes("xuyan", () -> plans.makeInRoom(task, HandlingWay.ORDINARY, Map.of())))
        .containsExactly("room.planned-by-task");
  }

  @Test
  void refusesWorkThatCannotBe() {
    long task = planned();

    assertThat(codes("xuyan", () -> plans.done(task, 1, " ", today())))
        .containsExactly("room.no-result");
    assertThat(codes("xuyan", () -> plans.done(task, 1, "办了", null)))
        .containsExactly("room.no-done-day");
    assertThat(codes("xuyan", () -> plans.done(task, 1, "办了", today().plusDays(1))))
        .containsExactly("room.done-in-future");
    assertThat(codes("xuyan", () -> plans.done(task, 1, "办了", today().minusDays(1))))
        .containsExactly("room.done-before-handover");
    assertThat(codes("xuyan", () -> plans.done(task, 3, "办了", today())))
        .containsExactly("room.no-line");
    assertThat(codes("xuyan", () -> plans.undo(task, 1, "没有办")))
        .containsExactly("room.line-not-done");
    assertThat(codes("xuyan", () -> plans.undo(task, 1, ""))).containsExactly("room.no-reason");
    as("xuyan", () -> plans.begin(task, 1));
    assertThat(codes("xuyan", () -> plans.begin(task, 1))).containsExactly("room.line-begun");
    assertThat(codes("gaofeng", () -> plans.make(task, HandlingWay.ORDINARY, Map.of())))
        .containsExactly("room.plan-made");
    assertThat(codes("gaofeng", () -> plans.changeWay(task, HandlingWay.ON_SITE, "同样")))
        .containsExactly("room.nothing-changed");
  }

  @Test
  void everyRoleHasItsPart_andStrangersNone() {
    long task = planned();

    for (String reader : List.of("huangjie", "chenmin", "sunli", "jiangshaotang")) {
      assertThat(codes(reader, () -> plans.begin(task, 1)))
          .as(reader)
          .containsExactly("room.not-worker");
    }
    for (String stranger : List.of("gaoyi", "jiangnan", "linyue")) {
      assertThat(codes(stranger, () -> plans.begin(task, 1)))
          .as(stranger)
          .containsExactly("case.not-found");
    }
    assertThat(codes("xuyan", () -> plans.changeWay(task, HandlingWay.PROJECT, "我想改")))
        .containsExactly("room.not-planner");
  }

  @Test
  void sectionMakesTheList_whereNoLeaderDoes() {
    set(CommitteeSetting.UNIT_HEAD_INSTRUCTS, "false");
    set(CommitteeSetting.UNIT_DEPUTY_PLANS, "false");
    long id = handled.begin(UNIT);
    handled.signForOnly("xuyan", id, UNIT);
    long task = handled.task(id, UNIT).getId();
    assertThat(handled.waiting(id)).containsExactly("Task_DraftReply " + UNIT);
    assertThat(codes("xuyan", () -> plans.begin(task, 1))).containsExactly("room.not-planned");

    as("xuyan", () -> plans.makeInRoom(task, HandlingWay.ONLINE, Map.of(1, entry(), 2, entry())));
    as("xuyan", () -> plans.changeWay(task, HandlingWay.PROJECT, "改为项目化"));

    assertThat(plans.lines(task)).hasSize(2);
    assertThat(plans.of(task).orElseThrow().getHandlingWay()).isEqualTo(HandlingWay.PROJECT);
  }

  @Test
  void boardShowsOwnUnitAlone_andItsNumbers() {
    long task = planned();
    UnitTask other = handled.task(handled.begin("ncal.cgj"), "ncal.cgj");
    as("xuyan", () -> plans.done(task, 1, "办了", today()));

    List<BoardRow> rows = rows("xuyan", search(UNIT, BoardSearch.Sort.NEWEST, null, 50));
    assertThat(rows).extracting(BoardRow::unitCode).containsOnly(UNIT);
    assertThat(rows)
        .filteredOn(row -> row.unitTaskId() == task)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.lines()).isEqualTo(2);
              assertThat(row.done()).isEqualTo(1);
              assertThat(row.way()).isEqualTo(HandlingWay.ON_SITE);
              assertThat(row.dueAt()).isNotNull();
            });
    assertThat(rows("huangjie", search(null, BoardSearch.Sort.NEWEST, null, 50)))
        .extracting(BoardRow::unitTaskId)
        .contains(task, other.getId());
    assertThat(codes("xuyan", () -> board.page(search("ncal.cgj", null, null, 50))))
        .containsExactly("board.not-yours");
    assertThat(codes("gaoyi", () -> board.page(search(null, null, null, 50))))
        .containsExactly("board.not-yours");
    assertThat(TestCases.as("xuyan", () -> board.counts(UNIT)).open()).isPositive();
  }

  @Test
  void boardPagesOn_inEveryOrder() {
    for (int i = 0; i < 3; i++) {
      handled.begin(UNIT);
    }
    for (BoardSearch.Sort sort : BoardSearch.Sort.values()) {
      List<BoardRow> all = rows("xuyan", search(UNIT, sort, null, 500));
      UnitBoard.Page first = TestCases.as("xuyan", () -> board.page(search(UNIT, sort, null, 2)));
      UnitBoard.Page second =
          TestCases.as("xuyan", () -> board.page(search(UNIT, sort, first.next(), 500)));

      assertThat(first.rows()).as(sort.name()).isEqualTo(all.subList(0, 2));
      assertThat(second.rows()).as(sort.name()).isEqualTo(all.subList(2, all.size()));
    }
    assertThat(codes("xuyan", () -> board.page(search(UNIT, null, "x~y", 2))))
        .containsExactly("list.bad-cursor");
  }

  private long planned() {
    long id = handled.begin(UNIT);
    handled.signFor("xuyan", id, UNIT);
    return handled.task(id, UNIT).getId();
  }

  private PlanEntry entry() {
    return new PlanEntry("会同学校踏勘。", "基教科", "xuyan", "踏勘", today().plusDays(20));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<BoardRow> rows(String person, BoardSearch search) {
    return TestCases.as(person, () -> board.page(search)).rows();
  }

  private static BoardSearch search(String unit, BoardSearch.Sort sort, String after, int limit) {
    return new BoardSearch(unit, null, null, false, null, null, null, null, "", sort, after, limit);
  }

  private void set(CommitteeSetting setting, String value) {
    settings.set(TestCases.COMMITTEE, setting.name(), value);
  }

  private static List<String> codes(String person, Runnable work) {
    return Refusals.codesOf(() -> as(person, work));
  }

  private static void as(String person, Runnable work) {
    TestCases.as(
        person,
        () -> {
          work.run();
          return null;
        });
  }
}

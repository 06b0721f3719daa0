package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tian.engine.office.MoveCases.CLERK;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Deadlines;

/** Going back in rows, branches, multi-instances, parts and called processes. */
abstract class StepMovesContract {

  private static final String WHY = "材料还要补。";

  @Autowired private WorkItems items;
  @Autowired private MoveCases cases;
  @Autowired private StepMoves moves;
  @Autowired private Jumps jumps;
  @Autowired private OperationLog log;
  @Autowired private Deadlines deadlines;

  @BeforeEach
  void deploy() {
    cases.deploy();
  }

  // In a row.

  @Test
  void returnsToPassedStep_inARow() {
    String key = cases.start("moves-row");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB");

    String left = cases.open(key, "Task_MoveC");
    assertThat(passed(left)).containsExactly("Task_MoveB", "Task_MoveA");
    giveBack(left, "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    assertThat(cases.item(left).state()).isEqualTo(WorkItem.State.CANCELLED);
    assertThat(log.ofTask(left)).extracting(OperationRow::getTarget).containsExactly("Task_MoveA");
    assertThat(cases.timers(key)).isZero();
  }

  @Test
  void offersOnlyWhatLedHere_afterAReturn() {
    String key = cases.start("moves-row");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB");
    giveBack(cases.open(key, "Task_MoveC"), "Task_MoveA");

    assertThat(passed(cases.open(key, "Task_MoveA"))).isEmpty();
    cases.complete(CLERK, key, "Task_MoveA");
    assertThat(passed(cases.open(key, "Task_MoveB"))).containsExactly("Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB");
    assertThat(passed(cases.open(key, "Task_MoveC"))).containsExactly("Task_MoveB", "Task_MoveA");
  }

  @Test
  void armsDeadlineAndTimerAnew_whenAStepIsDoneAgain() {
    String key = cases.start("moves-row");
    cases.complete(CLERK, key, "Task_MoveA");
    String first = cases.open(key, "Task_MoveB");
    long before = cases.item(first).deadlineId();
    assertThat(cases.timers(key)).isEqualTo(1);
    cases.complete(CLERK, first);
    assertThat(cases.timers(key)).isZero();

    giveBack(cases.open(key, "Task_MoveC"), "Task_MoveB");

    String again = cases.open(key, "Task_MoveB");
    assertThat(deadlines.find(before).orElseThrow().isOpen()).isFalse();
    assertThat(deadlines.find(cases.item(again).deadlineId()).orElseThrow().isOpen()).isTrue();
    assertThat(cases.timers(key)).isEqualTo(1);
  }

  @Test
  void returnsToTheLastRound_inALoop() {
    String key = cases.start("moves-row");
    for (String step : List.of("Task_MoveA", "Task_MoveB")) {
      cases.complete(CLERK, key, step);
    }
    cases.set(key, "outcome", "AGAIN");
    cases.complete(CLERK, key, "Task_MoveC");
    cases.set(key, "outcome", "ON");
    assertThat(passed(cases.open(key, "Task_MoveA")))
        .containsExactly("Task_MoveC", "Task_MoveB", "Task_MoveA");

    giveBack(cases.open(key, "Task_MoveA"), "Task_MoveC");

    assertThat(cases.steps(key)).containsExactly("C");
    cases.complete(CLERK, key, "Task_MoveC");
    assertThat(cases.isOver(key)).isTrue();
  }

  // Branches beside each other.

  @Test
  void leavesSiblingAlone_whenTheStepLiesInTheSameBranch() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB1");
    String sibling = cases.open(key, "Task_MoveC");

    assertThat(ending(cases.open(key, "Task_MoveB2"), "Task_MoveB1")).isEmpty();
    giveBack(cases.open(key, "Task_MoveB2"), "Task_MoveB1");

    assertThat(cases.steps(key)).containsExactly("B1", "C");
    assertThat(cases.open(key, "Task_MoveC")).isEqualTo(sibling);
    finishBranches(key);
  }

  @Test
  void endsSibling_whenTheStepLiesBeforeTheFork() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    String sibling = cases.open(key, "Task_MoveC");

    assertThat(ending(cases.open(key, "Task_MoveB1"), "Task_MoveA")).containsExactly(sibling);
    giveBack(cases.open(key, "Task_MoveB1"), "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    assertThat(cases.item(sibling).state()).isEqualTo(WorkItem.State.CANCELLED);
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB1");
    finishBranchesFromB2(key);
  }

  @Test
  void takesWaitingTokenAway_whenTheStepLiesBeforeTheFork() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveC");

    giveBack(cases.open(key, "Task_MoveB1"), "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    cases.complete(CLERK, key, "Task_MoveA");
    assertThat(cases.steps(key)).containsExactly("B1", "C");
    cases.complete(CLERK, key, "Task_MoveB1");
    finishBranchesFromB2(key);
  }

  @Test
  void doesNotOfferTheSiblingsSteps() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveC");
    cases.complete(CLERK, key, "Task_MoveB1");

    assertThat(passed(cases.open(key, "Task_MoveB2"))).containsExactly("Task_MoveB1", "Task_MoveA");
  }

  @Test
  void keepsTheOtherBranchDone_whenOneIsReturnedFromBehindTheJoin() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveC");
    cases.complete(CLERK, key, "Task_MoveB1");
    cases.complete(CLERK, key, "Task_MoveB2");
    String joined = cases.open(key, "Task_MoveD");
    assertThat(passed(joined))
        .containsExactlyInAnyOrder("Task_MoveA", "Task_MoveB1", "Task_MoveB2", "Task_MoveC");

    giveBack(joined, "Task_MoveB2");

    assertThat(cases.steps(key)).containsExactly("B2");
    assertThat(passed(cases.open(key, "Task_MoveB2"))).containsExactly("Task_MoveB1", "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB2");
    assertThat(cases.steps(key)).containsExactly("D");
    giveBack(cases.open(key, "Task_MoveD"), "Task_MoveA");
    assertThat(cases.steps(key)).containsExactly("A");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB1");
    finishBranchesFromB2(key);
  }

  @Test
  void endsTheTokenKeptAtTheJoin_whenTheCaseGoesBackFurther() {
    String key = cases.start("moves-branches");
    for (String step : List.of("Task_MoveA", "Task_MoveC", "Task_MoveB1", "Task_MoveB2")) {
      cases.complete(CLERK, key, step);
    }
    giveBack(cases.open(key, "Task_MoveD"), "Task_MoveB2");

    giveBack(cases.open(key, "Task_MoveB2"), "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB1");
    finishBranchesFromB2(key);
  }

  @Test
  void keepsBothJoinsWaiting_inAForkInAFork() {
    String key = cases.start("moves-nested");
    for (String step : List.of("Task_MoveA", "Task_MoveE", "Task_MoveC", "Task_MoveB")) {
      cases.complete(CLERK, key, step);
    }

    giveBack(cases.open(key, "Task_MoveD"), "Task_MoveB");

    assertThat(cases.steps(key)).containsExactly("B");
    cases.complete(CLERK, key, "Task_MoveB");
    assertThat(cases.steps(key)).containsExactly("D");
    cases.complete(CLERK, key, "Task_MoveD");
    assertThat(cases.isOver(key)).isTrue();
  }

  // Several at one step.

  @Test
  void asksAllAgain_whenTheCaseGoesBackToAStepOfMany() {
    String key = cases.start("moves-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));
    assertThat(cases.timers(key)).isZero();

    giveBack(cases.open(key, "Task_MoveD"), "Task_MoveR");

    assertThat(cases.holders(key, "Task_MoveR")).containsExactly("gaoyi", "linyue");
    assertThat(cases.timers(key)).isEqualTo(1);
    cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));
    assertThat(cases.steps(key)).containsExactly("D");
  }

  @Test
  void endsAll_whenOneOfManyGivesBackBeforeThem() {
    String key = cases.start("moves-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));

    giveBack("linyue", cases.openOf(key, "Task_MoveR", "linyue"), "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    assertThat(cases.timers(key)).isZero();
  }

  @Test
  void takesBackOnesOwn_whileTheOthersAreAtWork() {
    String key = cases.start("moves-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    String others = cases.openOf(key, "Task_MoveR", "gaoyi");
    String own = cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));

    takeBack("linyue", own);

    assertThat(cases.holders(key, "Task_MoveR")).containsExactly("gaoyi", "linyue");
    assertThat(cases.openOf(key, "Task_MoveR", "gaoyi")).isEqualTo(others);
    assertThat(cases.loop(key, "nrOfInstances")).isEqualTo(2);
    assertThat(cases.loop(key, "nrOfActiveInstances")).isEqualTo(2);
    assertThat(cases.loop(key, "nrOfCompletedInstances")).isEqualTo(0);
    assertThat(cases.timers(key)).isEqualTo(1);
    cases.complete("gaoyi", others);
    assertThat(cases.steps(key)).containsExactly("R");
    cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));
    assertThat(cases.steps(key)).containsExactly("D");
  }

  @Test
  void takesBackOnesOwn_whenAllAreDoneAndNobodyHasActed() {
    String key = cases.start("moves-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    String others = cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));
    String own = cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));

    takeBack("linyue", own);
    assertThat(cases.holders(key, "Task_MoveR")).containsExactly("linyue");
    takeBack("gaoyi", others);

    assertThat(cases.holders(key, "Task_MoveR")).containsExactly("gaoyi", "linyue");
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));
    cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));
    assertThat(cases.steps(key)).containsExactly("D");
    assertThat(cases.timers(key)).isZero();
  }

  @Test
  void refusesToTakeBackOnesOwn_onceAllAreAskedAgainOrTheCaseWentFurtherBack() {
    String key = cases.start("moves-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    String first = cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));
    giveBack(cases.open(key, "Task_MoveD"), "Task_MoveR");
    assertThatThrownBy(() -> takeBack("linyue", first)).hasMessage("office.withdraw.over");

    String second = cases.complete("linyue", cases.openOf(key, "Task_MoveR", "linyue"));
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveR", "gaoyi"));
    giveBack(cases.open(key, "Task_MoveD"), "Task_MoveA");

    assertThatThrownBy(() -> takeBack("linyue", second)).hasMessage("office.withdraw.over");
    assertThat(cases.steps(key)).containsExactly("A");
  }

  // Several in a row.

  @Test
  void returnsToWhoSignedBefore_inARowOfSigners() {
    String key = cases.start("moves-in-a-row", "linyue", "gaoyi", "xuyan");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete("linyue", cases.openOf(key, "Task_MoveS", "linyue"));
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveS", "gaoyi"));
    String third = cases.openOf(key, "Task_MoveS", "xuyan");
    assertThat(passed(third)).containsExactly("Task_MoveS", "Task_MoveS", "Task_MoveA");

    giveBack("xuyan", third, "Task_MoveS");

    assertThat(cases.holders(key, "Task_MoveS")).containsExactly("gaoyi");
    assertThat(cases.loop(key, "loopCounter")).isEqualTo(1);
    assertThat(cases.loop(key, "nrOfInstances")).isEqualTo(3);
    assertThat(cases.loop(key, "nrOfCompletedInstances")).isEqualTo(1);
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveS", "gaoyi"));
    assertThat(cases.holders(key, "Task_MoveS")).containsExactly("xuyan");
    String last = cases.openOf(key, "Task_MoveS", "xuyan");
    String first = ways(last).get(1).target();
    cases.as("xuyan", () -> moves.returnTo(last, first, WHY));
    for (String person : List.of("linyue", "gaoyi", "xuyan")) {
      assertThat(cases.holders(key, "Task_MoveS")).containsExactly(person);
      cases.complete(person, cases.openOf(key, "Task_MoveS", person));
    }
    assertThat(cases.steps(key)).containsExactly("D");
  }

  @Test
  void takesBackTheOwnTurn_inARowOfSigners() {
    String key = cases.start("moves-in-a-row", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    String own = cases.complete("linyue", cases.openOf(key, "Task_MoveS", "linyue"));

    takeBack("linyue", own);

    assertThat(cases.holders(key, "Task_MoveS")).containsExactly("linyue");
    cases.complete("linyue", cases.openOf(key, "Task_MoveS", "linyue"));
    String last = cases.complete("gaoyi", cases.openOf(key, "Task_MoveS", "gaoyi"));
    assertThat(cases.steps(key)).containsExactly("D");

    takeBack("gaoyi", last);

    assertThat(cases.holders(key, "Task_MoveS")).containsExactly("gaoyi");
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveS", "gaoyi"));
    assertThat(cases.steps(key)).containsExactly("D");
  }

  // Parts and called processes.

  @Test
  void movesOnlyTheOwnPart_whenTheStepLiesInIt() {
    String key = cases.start("moves-parts", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete("linyue", cases.openOf(key, "Task_MoveB", "linyue"));
    cases.complete("gaoyi", cases.openOf(key, "Task_MoveB", "gaoyi"));
    String sibling = cases.openOf(key, "Task_MoveC", "gaoyi");

    giveBack("linyue", cases.openOf(key, "Task_MoveC", "linyue"), "Task_MoveB");

    assertThat(cases.holders(key, "Task_MoveB")).containsExactly("linyue");
    assertThat(cases.openOf(key, "Task_MoveC", "gaoyi")).isEqualTo(sibling);
    giveBack("linyue", cases.openOf(key, "Task_MoveB", "linyue"), "Task_MoveA");
    assertThat(cases.steps(key)).containsExactly("A");
  }

  @Test
  void takesBackTheLastStepOfAPartOfMany_onlyWhileThePartLasts() {
    String key = cases.start("moves-parts", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    String first = cases.complete("linyue", cases.openOf(key, "Task_MoveB", "linyue"));
    takeBack("linyue", first);
    assertThat(cases.holders(key, "Task_MoveB")).containsExactly("gaoyi", "linyue");
    cases.complete("linyue", cases.openOf(key, "Task_MoveB", "linyue"));
    String last = cases.complete("linyue", cases.openOf(key, "Task_MoveC", "linyue"));

    assertThatThrownBy(() -> takeBack("linyue", last)).hasMessageContaining("office.");
    assertThat(cases.steps(key)).containsExactly("B");
  }

  @Test
  void endsTheCall_whenTheStepLiesInTheCallingProcess() {
    String key = cases.start("moves-calling");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB");
    assertThat(passed(cases.open(key, "Task_MoveC"))).containsExactly("Task_MoveB", "Task_MoveA");

    giveBack(cases.open(key, "Task_MoveC"), "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    assertThat(cases.instances(key)).hasSize(1);
    for (String step : List.of("Task_MoveA", "Task_MoveB", "Task_MoveC", "Task_MoveD")) {
      cases.complete(CLERK, key, step);
    }
    assertThat(cases.isOver(key)).isTrue();
  }

  @Test
  void callsAgain_whenTheStepIsTheFirstOfAnEndedCall() {
    String key = cases.start("moves-calling");
    for (String step : List.of("Task_MoveA", "Task_MoveB", "Task_MoveC")) {
      cases.complete(CLERK, key, step);
    }
    String behind = cases.open(key, "Task_MoveD");
    assertThat(possible(behind)).containsExactly("Task_MoveB", "Task_MoveA");

    giveBack(behind, "Task_MoveB");

    assertThat(cases.steps(key)).containsExactly("B");
    for (String step : List.of("Task_MoveB", "Task_MoveC", "Task_MoveD")) {
      cases.complete(CLERK, key, step);
    }
    assertThat(cases.isOver(key)).isTrue();
  }

  @Test
  void endsAllCalls_whenOneOfManyGivesBackBeforeThem() {
    String key = cases.start("moves-calling-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");
    List<String> beside = cases.steps(key);
    assertThat(beside).containsExactly("B", "B");
    String one = firstAt(key, "Task_MoveB");
    cases.complete(CLERK, one);

    giveBack(cases.open(key, "Task_MoveC"), "Task_MoveB");
    assertThat(cases.steps(key)).containsExactly("B", "B");
    giveBack(firstAt(key, "Task_MoveB"), "Task_MoveA");

    assertThat(cases.steps(key)).containsExactly("A");
    assertThat(cases.instances(key)).hasSize(1);
  }

  @Test
  void goesBackWithinAnEventSubprocessOnly() {
    String key = cases.start("moves-besides");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.tell(key, "moves-asked");
    cases.complete(CLERK, key, "Task_MoveE");
    assertThat(passed(cases.open(key, "Task_MoveF"))).containsExactly("Task_MoveE");

    giveBack(cases.open(key, "Task_MoveF"), "Task_MoveE");

    assertThat(cases.steps(key)).containsExactly("B", "E");
    giveBack(cases.open(key, "Task_MoveB"), "Task_MoveA");
    assertThat(cases.steps(key)).containsExactly("A", "E");
  }

  // Taking back.

  @Test
  void takesBackTheOwnStep_whileNobodyHasActed() {
    String key = cases.start("moves-row");
    String own = cases.complete(CLERK, key, "Task_MoveA");

    takeBack(CLERK, own);

    assertThat(cases.steps(key)).containsExactly("A");
    assertThat(items.find(cases.open(key, "Task_MoveA")).orElseThrow().assignee()).isEqualTo(CLERK);
    assertThat(cases.timers(key)).isZero();
    assertThatThrownBy(() -> takeBack(CLERK, own)).hasMessage("office.withdraw.over");
    assertThat(cases.steps(key)).containsExactly("A");
  }

  @Test
  void takesBackTwoOwnSteps_oneAfterTheOther() {
    String key = cases.start("moves-row");
    String first = cases.complete(CLERK, key, "Task_MoveA");
    String second = cases.complete(CLERK, key, "Task_MoveB");
    takeBack(CLERK, second);

    takeBack(CLERK, first);

    assertThat(cases.steps(key)).containsExactly("A");
  }

  @Test
  void refusesToTakeBack_onceTheNextOneHasClaimedOrDone() {
    String key = cases.start("moves-row");
    String own = cases.complete(CLERK, key, "Task_MoveA");
    cases.claim("shishilin", cases.open(key, "Task_MoveB"));
    assertThatThrownBy(() -> takeBack(CLERK, own)).hasMessage("office.withdraw.acted");

    cases.complete("shishilin", key, "Task_MoveB");

    assertThatThrownBy(() -> takeBack(CLERK, own)).hasMessage("office.withdraw.acted");
    assertThat(cases.steps(key)).containsExactly("C");
  }

  @Test
  void refusesToTakeBack_whatAReturnHasUndone() {
    String key = cases.start("moves-row");
    String first = cases.complete(CLERK, key, "Task_MoveA");
    String second = cases.complete(CLERK, key, "Task_MoveB");
    giveBack(cases.open(key, "Task_MoveC"), "Task_MoveA");

    assertThatThrownBy(() -> takeBack(CLERK, second)).hasMessage("office.withdraw.over");
    assertThatThrownBy(() -> takeBack(CLERK, first)).hasMessage("office.withdraw.over");
    assertThat(cases.steps(key)).containsExactly("A");
  }

  @Test
  void takesBackWhatWaitsAtAJoin() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    String own = cases.complete(CLERK, key, "Task_MoveC");

    takeBack(CLERK, own);

    assertThat(cases.steps(key)).containsExactly("B1", "C");
    cases.complete(CLERK, key, "Task_MoveB1");
    finishBranchesFromB2(key);
  }

  @Test
  void refusesToTakeBack_whenTheProcessHasEnded() {
    String key = cases.start("moves-row");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveB");
    String last = cases.complete(CLERK, key, "Task_MoveC");

    assertThatThrownBy(() -> takeBack(CLERK, last)).hasMessage("office.withdraw.ended");
  }

  @Test
  void agreesOnOneEnd_whenASiblingCompletesDuringAReturn() throws Exception {
    for (int round = 0; round < 3; round++) {
      String key = cases.start("moves-branches");
      cases.complete(CLERK, key, "Task_MoveA");
      String returned = cases.open(key, "Task_MoveB1");
      String sibling = cases.open(key, "Task_MoveC");
      String target = ways(returned).get(0).target();

      List<String> results =
          cases.both(
              () -> cases.as(CLERK, () -> moves.returnTo(returned, target, WHY)),
              () -> cases.complete(CLERK, sibling));

      assertThat(results.get(0)).isEqualTo("done");
      assertThat(results.get(1)).isIn("done", "task.gone");
      assertThat(cases.steps(key)).containsExactly("A");
      cases.complete(CLERK, key, "Task_MoveA");
      cases.complete(CLERK, key, "Task_MoveB1");
      finishBranchesFromB2(key);
    }
  }

  // Jumps.

  @Test
  void jumpsWithinTheBranch_andLeavesTheSiblingAlone() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    assertThat(targets(cases.open(key, "Task_MoveB1")))
        .containsExactlyInAnyOrder("Task_MoveA", "Task_MoveB2", "Task_MoveD");

    jump(cases.open(key, "Task_MoveB1"), "Task_MoveB2");

    finishBranchesFromB2(key);
  }

  @Test
  void jumpsOutOfTheBranch_withoutLeavingTheSiblingBehind() {
    String key = cases.start("moves-branches");
    cases.complete(CLERK, key, "Task_MoveA");
    cases.complete(CLERK, key, "Task_MoveC");

    jump(cases.open(key, "Task_MoveB1"), "Task_MoveD");

    assertThat(cases.steps(key)).containsExactly("D");
    cases.complete(CLERK, key, "Task_MoveD");
    assertThat(cases.isOver(key)).isTrue();
  }

  @Test
  void jumpsToTheCallingProcess() {
    String key = cases.start("moves-calling-many", "linyue", "gaoyi");
    cases.complete(CLERK, key, "Task_MoveA");

    jump(firstAt(key, "Task_MoveB"), "Task_MoveD");

    assertThat(cases.steps(key)).containsExactly("D");
    assertThat(possible(cases.open(key, "Task_MoveD"))).containsExactly("Task_MoveA");
  }

  private List<String> targets(String taskId) {
    return jumps.targets(cases.item(taskId)).stream().map(Jumps.Target::taskKey).toList();
  }

  private void jump(String taskId, String step) {
    cases.as("fanliu", () -> moves.jump(taskId, step, WHY));
  }

  private void finishBranches(String key) {
    cases.complete(CLERK, key, "Task_MoveB1");
    finishBranchesFromB2(key);
  }

  private void finishBranchesFromB2(String key) {
    assertThat(cases.steps(key)).containsExactly("B2", "C");
    cases.complete(CLERK, key, "Task_MoveB2");
    assertThat(cases.steps(key)).containsExactly("C");
    cases.complete(CLERK, key, "Task_MoveC");
    assertThat(cases.steps(key)).containsExactly("D");
    cases.complete(CLERK, key, "Task_MoveD");
    assertThat(cases.isOver(key)).isTrue();
  }

  private String firstAt(String key, String step) {
    return cases.all(key, step).get(0);
  }

  private List<String> passed(String taskId) {
    return ways(taskId).stream().map(PassedStep::taskKey).toList();
  }

  private List<String> possible(String taskId) {
    return ways(taskId).stream().filter(PassedStep::isPossible).map(PassedStep::taskKey).toList();
  }

  private List<PassedStep> ways(String taskId) {
    WorkItem item = cases.item(taskId);
    return cases.as(item.assignee() == null ? CLERK : item.assignee(), () -> moves.passed(taskId));
  }

  private void giveBack(String taskId, String step) {
    giveBack(CLERK, taskId, step);
  }

  private void giveBack(String person, String taskId, String step) {
    String target = way(taskId, step).target();
    cases.as(person, () -> moves.returnTo(taskId, target, WHY));
  }

  /** Tasks of colleagues that would end on the way back to the step. */
  private List<String> ending(String taskId, String step) {
    return way(taskId, step).ending();
  }

  private PassedStep way(String taskId, String step) {
    return ways(taskId).stream()
        .filter(one -> one.taskKey().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private void takeBack(String person, String taskId) {
    cases.as(person, () -> moves.withdraw(taskId, WHY));
  }
}

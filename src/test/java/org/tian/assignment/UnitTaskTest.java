package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;

class UnitTaskTest {

  private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String REASON = "停车位划定属于城市管理部门职责。";

  @Test
  void goesFromOfferToAnswer() {
    UnitTask task = offered(UnitRole.LEAD);

    task.signFor(NOW);
    task.startSignOff();
    task.backToWork();
    task.startSignOff();
    task.answer(NOW);

    assertThat(task.getStatus()).isEqualTo(UnitTaskStatus.ANSWERED);
    assertThat(task.getSignedAt()).isEqualTo(NOW);
    assertThat(task.getAnsweredAt()).isEqualTo(NOW);
  }

  @Test
  void answersWithoutSignOff_whenCoUnit() {
    UnitTask task = offered(UnitRole.CO);

    task.signFor(NOW);
    task.answer(NOW);

    assertThat(task.getStatus()).isEqualTo(UnitTaskStatus.ANSWERED);
  }

  @Test
  void refusesEveryStepThatDoesNotFitTheState() {
    List<Consumer<UnitTask>> notWhenOffered =
        List.of(
            UnitTask::startSignOff,
            UnitTask::backToWork,
            task -> task.answer(NOW),
            task -> task.grantReturn("ncal.cgj", "同意"),
            task -> task.refuseReturn("不同意"),
            task -> task.signReturn(until(TODAY)),
            UnitTask::dropReturn,
            UnitTask::admitLateReturn,
            task -> task.refuseLateReturn("不予受理"),
            task -> task.replacedBy(offered(UnitRole.SOLE)));
    List<Consumer<UnitTask>> notWhenSigned =
        List.of(task -> task.signFor(NOW), task -> task.askReturn(REASON, null, NOW));

    notWhenOffered.forEach(step -> refusesForState(offered(UnitRole.SOLE), step));
    notWhenSigned.forEach(
        step -> {
          UnitTask signed = offered(UnitRole.SOLE);
          signed.signFor(NOW);
          refusesForState(signed, step);
        });
  }

  @Test
  void isReturnedInTime_untilTheLastDayInclusive() {
    UnitTask inTime = asked();
    UnitTask late = asked();

    assertThat(inTime.getStatus()).isEqualTo(UnitTaskStatus.RETURN_ASKED);
    assertThat(inTime.getReturnAskedAt()).isEqualTo(NOW);
    assertThat(inTime.signReturn(until(TODAY))).isFalse();
    assertThat(late.signReturn(until(TODAY.minusDays(1)))).isTrue();

    assertThat(inTime.getStatus()).isEqualTo(UnitTaskStatus.RETURN_REQUESTED);
    assertThat(late.getStatus()).isEqualTo(UnitTaskStatus.RETURN_LATE);
  }

  @Test
  void canBeArbitratedOnlyOnceTheLeaderAdmitsIt_whenLate() {
    UnitTask late = asked();
    late.signReturn(until(TODAY.minusDays(1)));
    refusesForState(late, task -> task.grantReturn("ncal.cgj", "同意"));
    refusesForState(late, task -> task.refuseReturn("不同意"));

    late.admitLateReturn();
    late.grantReturn("ncal.cgj", "同意");

    assertThat(late.getStatus()).isEqualTo(UnitTaskStatus.RETURNED);
  }

  @Test
  void cannotBeReturnedAgain_afterRefusal() {
    UnitTask refused = asked();
    refused.signReturn(until(TODAY));
    refused.refuseReturn("属于教育部门职责。");
    UnitTask tooLate = asked();
    tooLate.signReturn(until(TODAY.minusDays(1)));
    tooLate.refuseLateReturn("理由不成立。");

    for (UnitTask task : List.of(refused, tooLate)) {
      assertThat(task.getStatus()).isEqualTo(UnitTaskStatus.OFFERED);
      assertThat(Refusals.codesOf(() -> task.askReturn(REASON, null, NOW)))
          .containsExactly("assignment.return-refused-before");
      task.signFor(NOW);
      assertThat(task.getStatus()).isEqualTo(UnitTaskStatus.IN_WORK);
    }
  }

  @Test
  void canBeAskedForAgain_whenTheHeadDidNotSign() {
    UnitTask task = asked();

    task.dropReturn();

    assertThat(task.isReturnRefused()).isFalse();
    task.askReturn(REASON, "ncal.cgj", NOW);
    assertThat(task.getStatus()).isEqualTo(UnitTaskStatus.RETURN_ASKED);
  }

  @Test
  void isReleasedOnlyWhileNobodyDecidesOnAReturn() {
    UnitTask answered = offered(UnitRole.CO);
    answered.signFor(NOW);
    answered.answer(NOW);
    UnitTask working = offered(UnitRole.LEAD);
    working.signFor(NOW);

    working.release();

    assertThat(working.getStatus()).isEqualTo(UnitTaskStatus.CHANGED);
    List.of(answered, asked(), working).forEach(task -> refusesForState(task, UnitTask::release));
  }

  @Test
  void isRemindedOnce_andOnlyBeforeItIsSignedFor() {
    UnitTask forgotten = offered(UnitRole.SOLE);
    UnitTask signed = offered(UnitRole.SOLE);
    signed.signFor(NOW);

    assertThat(forgotten.remindSignFor(NOW)).isTrue();
    assertThat(forgotten.remindSignFor(NOW)).isFalse();
    assertThat(signed.remindSignFor(NOW)).isFalse();
    assertThat(forgotten.getSignForRemindedAt()).isEqualTo(NOW);
    assertThat(signed.getSignForRemindedAt()).isNull();
  }

  @Test
  void asksForRealReason_andAnotherUnit() {
    assertThat(Refusals.codesOf(() -> offered(UnitRole.SOLE).askReturn("不归我管", null, NOW)))
        .containsExactly("assignment.return-reason-too-short");
    assertThat(Refusals.codesOf(() -> offered(UnitRole.SOLE).askReturn(REASON, "ncal.jyj", NOW)))
        .containsExactly("assignment.same-unit");
  }

  @Test
  void cannotBeGivenToTheUnitThatReturnsIt() {
    UnitTask task = asked();
    task.signReturn(until(TODAY));

    assertThat(Refusals.codesOf(() -> task.grantReturn("ncal.jyj", "同意")))
        .containsExactly("assignment.same-unit");
  }

  @Test
  void passesRoundAndRoleOn_whenReturnedOrHandledAgain() {
    UnitTask task = offered(UnitRole.SPLIT);

    assertThat(task.offerTo("ncal.cgj", NOW).getRound()).isEqualTo(1);
    assertThat(task.offerTo("ncal.cgj", NOW).getRole()).isEqualTo(UnitRole.SPLIT);
    assertThat(task.offerTo("ncal.cgj", UnitRole.CO, NOW).getRole()).isEqualTo(UnitRole.CO);
    assertThat(task.offerAgain("ncal.jyj", NOW).getRound()).isEqualTo(2);
  }

  @Test
  void isCancelledOnlyWhileOpen() {
    UnitTask answered = offered(UnitRole.CO);
    answered.signFor(NOW);
    answered.answer(NOW);

    assertThat(answered.cancel()).isFalse();
    assertThat(answered.getStatus()).isEqualTo(UnitTaskStatus.ANSWERED);
    assertThat(offered(UnitRole.CO).cancel()).isTrue();
  }

  private static void refusesForState(UnitTask task, Consumer<UnitTask> step) {
    assertThat(Refusals.codesOf(() -> step.accept(task))).containsExactly("assignment.wrong-state");
  }

  private static UnitTask asked() {
    UnitTask task = offered(UnitRole.SOLE);
    task.askReturn(REASON, "ncal.cgj", NOW);
    return task;
  }

  private static UnitTask offered(UnitRole role) {
    return UnitTask.offer(1, "case", "ncal", new PlannedUnit("ncal.jyj", role), NOW);
  }

  private static ReturnWindow until(LocalDate lastDay) {
    return new ReturnWindow(lastDay, NOW, ZoneId.of("Asia/Shanghai"));
  }
}

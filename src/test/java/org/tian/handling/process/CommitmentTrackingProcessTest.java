package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.handling.commitment.CommitmentSteps;
import org.tian.handling.commitment.CommitmentSteps.Verdict;
import org.tian.handling.commitment.ReportOutcome;
import org.tian.shared.DeadlineRule;

/** {@code commitment-tracking}: a promise over years, until it is kept or openly given up. */
class CommitmentTrackingProcessTest {

  private static final long ID = 12L;
  private static final int A_YEAR = 366;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final CommitmentSteps steps = mock(CommitmentSteps.class);

  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "commitment-tracking");
    Mocks.register("scheduleReportDelegate", new ScheduleReportDelegate(steps));
    Mocks.register("askUnitDelegate", new AskUnitDelegate(steps));
    Mocks.register("remindReportDelegate", new RemindReportDelegate(steps));
    when(steps.ask(eq(ID), anyString())).thenReturn("ncal.jyj");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void asksTheUnit_whenTheDayHasCome() {
    ProcessInstance promise = start();
    assertThat(promise).isWaitingAt("Task_AwaitReport").hasNotPassed("Task_AskUnit");

    dayComes();

    assertThat(task(promise))
        .hasDefinitionKey("Task_ReportCommitment")
        .hasCandidateGroup("ncal.jyj-section")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.COMMITMENT_REPORT));
    verify(steps).schedule(ID, promise.getId());
  }

  @Test
  void asksTheSuccessor_whenTheUnitIsGoneByThen() {
    when(steps.ask(eq(ID), anyString())).thenReturn("ncal.cgj");
    ProcessInstance promise = start();

    dayComes();

    assertThat(task(promise)).hasCandidateGroup("ncal.cgj-section");
  }

  @Test
  void asksTheUnitBefore_whenItWantsToReportEarly() {
    ProcessInstance promise = start();

    report(promise);

    assertThat(task(promise)).hasDefinitionKey("Task_CheckCommitment");
    assertThat(promise).hasNotPassed("BoundaryEvent_DayCome");
  }

  @Test
  void endsAsKept_whenTheOfficeAccepts() {
    ProcessInstance promise = start();
    dayComes();
    complete(task(promise));
    assertThat(task(promise))
        .hasDefinitionKey("Task_CheckCommitment")
        .hasCandidateGroup("ncal-office")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.COMMITMENT_CHECK));

    check(promise, new Verdict(true, false, ReportOutcome.KEPT));

    assertThat(promise)
        .isEnded()
        .hasPassed("EndEvent_CommitmentKept")
        .hasNotPassed("Task_DecideGivingUp");
  }

  @Test
  void asksAgain_whenTheOfficeSendsBack() {
    ProcessInstance promise = start();
    report(promise);

    check(promise, new Verdict(false, false, ReportOutcome.KEPT));

    assertThat(task(promise)).hasDefinitionKey("Task_ReportCommitment");
    verify(steps, times(2)).ask(ID, promise.getId());
  }

  @Test
  void waitsYearAfterYear_whenTheDayIsMoved() {
    ProcessInstance promise = start();
    dayComes();
    complete(task(promise));

    check(promise, new Verdict(true, false, ReportOutcome.IN_PROGRESS));
    assertThat(promise).isWaitingAt("Task_AwaitReport");
    moveClock(A_YEAR);
    dayComes();
    complete(task(promise));
    check(promise, new Verdict(true, false, ReportOutcome.IN_PROGRESS));
    moveClock(A_YEAR);
    dayComes();

    assertThat(task(promise)).hasDefinitionKey("Task_ReportCommitment");
    verify(steps, times(3)).schedule(ID, promise.getId());
  }

  @Test
  void asksTheDirector_whenItIsGivenUp() {
    ProcessInstance promise = start();
    report(promise);
    check(promise, new Verdict(true, true, ReportOutcome.GIVEN_UP));
    assertThat(task(promise))
        .hasDefinitionKey("Task_DecideGivingUp")
        .hasCandidateGroup("ncal-director")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.COMMITMENT_DECISION));

    decide(promise, new Verdict(true, false, ReportOutcome.GIVEN_UP));

    assertThat(promise).isEnded().hasPassed("EndEvent_CommitmentDropped");
  }

  @Test
  void asksTheUnitAgain_whenTheDirectorDoesNotAgree() {
    ProcessInstance promise = start();
    report(promise);
    check(promise, new Verdict(true, true, ReportOutcome.GIVEN_UP));

    decide(promise, new Verdict(false, false, ReportOutcome.GIVEN_UP));

    assertThat(task(promise)).hasDefinitionKey("Task_ReportCommitment");
  }

  @Test
  void waitsAgain_whenTheDirectorAgreesToOneMoreDay() {
    ProcessInstance promise = start();
    report(promise);
    check(promise, new Verdict(true, true, ReportOutcome.IN_PROGRESS));

    decide(promise, new Verdict(true, false, ReportOutcome.IN_PROGRESS));

    assertThat(promise).isWaitingAt("Task_AwaitReport");
  }

  @Test
  void remindsAndLetsTheReportGoOn_whenItIsLate() {
    ProcessInstance promise = start();
    dayComes();

    moveClock(DeadlineRule.COMMITMENT_REPORT.ordinal() + 2);
    process.runJobs("BoundaryEvent_ReportOverdue");

    verify(steps).remind(ID);
    assertThat(promise).hasPassed("EndEvent_ReportReminded");
    assertThat(task(promise)).hasDefinitionKey("Task_ReportCommitment");
  }

  @Test
  void endsAtOnce_whenALaterReplyTakesItsPlace() {
    ProcessInstance promise = start();
    dayComes();

    tell(CommitmentVariables.MESSAGE_REPLACED, promise);

    assertThat(promise).isEnded().hasPassed("EndEvent_CommitmentReplaced");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId", 1L, "committeeCode", "ncal", "unitCode", "ncal.jyj", "commitmentId", ID));
  }

  private void dayComes() {
    moveClock(DeadlineRule.COMMITMENT_DAY.ordinal() + 2);
    process.runJobs("BoundaryEvent_DayCome");
  }

  private static void moveClock(int days) {
    ClockUtil.setCurrentTime(
        Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days))));
  }

  private static void report(ProcessInstance promise) {
    tell(CommitmentVariables.MESSAGE_EARLY, promise);
    complete(task(promise));
  }

  private static void tell(String message, ProcessInstance promise) {
    runtimeService()
        .createMessageCorrelation(message)
        .processInstanceId(promise.getId())
        .correlate();
  }

  private static void check(ProcessInstance promise, Verdict verdict) {
    complete(task(promise), CommitmentVariables.afterCheck(verdict));
  }

  private static void decide(ProcessInstance promise, Verdict verdict) {
    complete(task(promise), CommitmentVariables.afterDecision(verdict));
  }
}

package org.tian.proposal.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.proposal.CaseClosing;
import org.tian.proposal.CaseProgress;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.review.Notices;
import org.tian.shared.DeadlineRule;

/** {@code proposal-lifecycle}: the stages in their order, round by round, until the case closes. */
class ProposalLifecycleProcessTest {

  private static final String REVIEW = "proposal-review";
  private static final String ASSIGNMENT = "proposal-assignment";
  private static final String HANDLING = "proposal-handling";
  private static final String EVALUATION = "proposal-evaluation";
  private static final String[] CALLED = {REVIEW, ASSIGNMENT, HANDLING, EVALUATION};
  private static final long PROPOSAL = 1;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll(CALLED);

  private final CaseProgress progress = mock(CaseProgress.class);
  private final CaseClosing closing = mock(CaseClosing.class);
  private final Notices notices = mock(Notices.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(), "proposal", "proposal-lifecycle", CALLED);
    Mocks.register(
        "notifyNotFiledDelegate",
        ProcessUnderTest.delegate("org.tian.review.process.NotifyNotFiledDelegate", notices));
    Mocks.register("closeMergedProposalDelegate", new CloseMergedProposalDelegate(progress));
    Mocks.register("recordAnsweredDelegate", new RecordAnsweredDelegate(progress));
    Mocks.register("closeProposalDelegate", new CloseProposalDelegate(closing));
    Mocks.register("startRehandlingDelegate", new StartRehandlingDelegate(progress));
    Mocks.register("recordWithdrawalDelegate", new RecordWithdrawalDelegate(progress));
    Mocks.register(
        "resumePartedDelegate",
        ProcessUnderTest.delegate("org.tian.review.process.ResumePartedDelegate", parted()));
  }

  private static Proposals parted() {
    Proposal proposal = mock(Proposal.class);
    when(proposal.getCaseNo()).thenReturn("20260009");
    when(proposal.getCategoryCode()).thenReturn("ECONOMY");
    Proposals proposals = mock(Proposals.class);
    when(proposals.get(PROPOSAL)).thenReturn(proposal);
    return proposals;
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void closesCase_whenProposersAreSatisfied() {
    ProcessInstance lifecycle = handedOver();

    finishUnits();
    verify(progress).recordAnswered(PROPOSAL);
    process.end(EVALUATION, Map.of("rehandle", false));

    assertThat(lifecycle)
        .isEnded()
        .hasPassedInOrder(
            "Call_ReviewProposal",
            "Call_AssignProposal",
            "Call_HandleProposal",
            "Task_RecordAnswered",
            "Call_EvaluateReplies",
            "Task_CloseProposal",
            "EndEvent_ProposalClosed");
    verify(closing).close(PROPOSAL);
  }

  @Test
  void tellsTheRoundWhatItNeeds_whenHandedOver() {
    handedOver();

    Assertions.assertThat(variables(process.standIns(HANDLING).get(0)))
        .containsEntry("proposalId", PROPOSAL)
        .containsEntry("committeeCode", "ncal")
        .containsEntry("handingOffice", "ncal.zfb")
        .containsEntry("caseNumber", "20260001")
        .containsEntry("handlingRound", 1);
  }

  @Test
  void handlesInSecondRound_whenRehandlingIsOrdered() {
    ProcessInstance lifecycle = handedOver();
    finishUnits();

    process.end(EVALUATION, Map.of("rehandle", true));

    assertThat(lifecycle).isWaitingAt("Call_HandleProposal");
    verify(progress).startRehandling(PROPOSAL, 2);
    Assertions.assertThat(process.standIns(HANDLING))
        .singleElement()
        .satisfies(
            round -> Assertions.assertThat(variables(round)).containsEntry("handlingRound", 2));
  }

  @Test
  void reviewsAgain_whenReturnedProposalIsRevised() {
    ProcessInstance lifecycle = start();

    process.end(REVIEW, Map.of("reviewOutcome", "RETURN"));
    assertThat(task(lifecycle))
        .hasDefinitionKey("Task_ReviseProposal")
        .hasCandidateGroup("ncal.minge-staff")
        .hasCandidateGroup("ncal.minge-principal")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REVISION));
    complete(task(lifecycle));

    assertThat(lifecycle).isWaitingAt("Call_ReviewProposal");
  }

  @Test
  void tellsProposer_whenNotFiled() {
    ProcessInstance lifecycle = start();

    process.end(REVIEW, Map.of("reviewOutcome", "NOT_FILE"));

    assertThat(lifecycle).isEnded().hasPassed("EndEvent_ProposalNotFiled");
    verify(notices).tellNotFiled(PROPOSAL);
  }

  @Test
  void tellsProposer_whenConverted() {
    ProcessInstance lifecycle = start();

    process.end(REVIEW, Map.of("reviewOutcome", "CONVERT"));

    assertThat(lifecycle).isEnded().hasPassed("EndEvent_ProposalNotFiled");
    verify(notices).tellNotFiled(PROPOSAL);
  }

  @Test
  void closesMergedProposal_whenMainProposalIsClosed() {
    ProcessInstance lifecycle = start();

    process.end(REVIEW, Map.of("reviewOutcome", "MERGE"));
    assertThat(lifecycle).isWaitingAt("Task_AwaitMainProposal");
    correlate(ProposalLifecycleVariables.MESSAGE_MAIN_CLOSED);

    assertThat(lifecycle).isEnded().hasPassed("EndEvent_MergedProposalClosed");
    verify(progress).close(PROPOSAL);
  }

  @Test
  void goesOnByItself_whenMergeIsUndone() {
    ProcessInstance lifecycle = start();
    process.end(REVIEW, Map.of("reviewOutcome", "MERGE", "categoryCode", "SOCIETY"));

    correlate(ProposalLifecycleVariables.MESSAGE_MERGE_UNDONE);

    assertThat(lifecycle).isWaitingAt("Call_AssignProposal").hasPassed("Task_ResumeParted");
    Assertions.assertThat(variables(process.standIns(ASSIGNMENT).get(0)))
        .containsEntry("caseNumber", "20260009")
        .containsEntry("categoryCode", "ECONOMY");
  }

  @Test
  void waitsForTheMain_whenMergedAfterFiling() {
    ProcessInstance lifecycle = start();
    process.end(
        REVIEW,
        Map.of("reviewOutcome", "FILE", "caseNumber", "20260001", "categoryCode", "SOCIETY"));

    correlate(ProposalLifecycleVariables.MESSAGE_MERGED_LATER);

    assertThat(lifecycle).isWaitingAt("Task_AwaitMainProposal");
    Assertions.assertThat(process.standIns(ASSIGNMENT)).isEmpty();
  }

  @Test
  void stopsEverything_whenProposalIsWithdrawn() {
    ProcessInstance lifecycle = handedOver();

    correlate(ProposalLifecycleVariables.MESSAGE_WITHDRAWN);

    assertThat(lifecycle).isEnded().hasPassed("EndEvent_ProposalWithdrawn");
    Assertions.assertThat(process.standIns(HANDLING)).isEmpty();
    verify(progress).recordWithdrawal(PROPOSAL);
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId", PROPOSAL,
            "committeeCode", "ncal",
            "title", "关于加快老旧小区加装电梯的提案",
            "caseNumber", ProcessUnderTest.FLOW_NUMBER,
            "proposerKind", "INDIVIDUAL",
            "proposerGroups", "ncal.minge-staff,ncal.minge-principal",
            "handlingRound", 1));
  }

  private ProcessInstance handedOver() {
    ProcessInstance lifecycle = start();
    process.end(
        REVIEW,
        Map.of("reviewOutcome", "FILE", "caseNumber", "20260001", "categoryCode", "SOCIETY"));
    process.end(ASSIGNMENT, Map.of("handingOffice", "ncal.zfb"));
    return lifecycle;
  }

  private void finishUnits() {
    process.end(HANDLING, Map.of());
  }

  private Map<String, Object> variables(Task standIn) {
    return taskService().getVariables(standIn.getId());
  }

  private static void correlate(String message) {
    runtimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .correlate();
  }
}

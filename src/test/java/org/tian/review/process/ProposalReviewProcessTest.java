package org.tian.review.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.engine.WorkItems;
import org.tian.review.FilingOutcomes;
import org.tian.review.ReviewRounds;
import org.tian.shared.DeadlineRule;

/** {@code proposal-review}: acceptance, opinion, decision, and the outcome put on record. */
class ProposalReviewProcessTest {

  private static final long PROPOSAL = 1;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final FilingOutcomes outcomes = mock(FilingOutcomes.class);
  private final ReviewRounds rounds = mock(ReviewRounds.class);
  private final WorkItems inboxes = mock(WorkItems.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "review", "proposal-review");
    Mocks.register("openReviewStageDelegate", new OpenReviewStageDelegate(rounds));
    Mocks.register("fileProposalDelegate", new FileProposalDelegate(outcomes, inboxes));
    Mocks.register("mergeProposalDelegate", new MergeProposalDelegate(outcomes));
    Mocks.register("convertProposalDelegate", new ConvertProposalDelegate(outcomes));
    Mocks.register("refuseFilingDelegate", new RefuseFilingDelegate(outcomes));
    Mocks.register("returnProposalDelegate", new ReturnProposalDelegate(outcomes));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void filesAndNumbers_whenDirectorFiles() {
    when(outcomes.file(PROPOSAL)).thenReturn("20260001");
    ProcessInstance review = start();

    assertThat(task(review))
        .hasDefinitionKey("Task_CheckAcceptance")
        .hasCandidateGroup("ncal-office")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.ACCEPTANCE));
    accept(review);
    assertThat(task(review))
        .hasDefinitionKey("Task_ReviewProposal")
        .hasCandidateGroup("ncal-reviewer")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REVIEW));
    complete(task(review));
    assertThat(task(review))
        .hasDefinitionKey("Task_DecideFiling")
        .hasCandidateGroup("ncal-director")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.FILING));
    assertThat(review).hasNotPassed("EndEvent_ProposalFiled");
    decide(review, "FILE");

    assertThat(review).isEnded().hasPassed("EndEvent_ProposalFiled");
    assertThat(review).variables().containsEntry("caseNumber", "20260001");
    verify(inboxes).recard(PROPOSAL);
  }

  @Test
  void returnsProposal_whenOfficeDoesNotAccept() {
    ProcessInstance review = start();

    complete(task(review), withVariables(ProposalReviewVariables.ACCEPTANCE_OUTCOME, "RETURN"));

    assertThat(review)
        .isEnded()
        .hasPassed("EndEvent_ProposalReturned")
        .hasNotPassed("Task_ReviewProposal");
    assertThat(review).variables().containsEntry("reviewOutcome", "RETURN");
    verify(outcomes).returnForCorrection(PROPOSAL);
  }

  @Test
  void returnsProposal_whenDirectorReturns() {
    ProcessInstance review = decided("RETURN");

    assertThat(review).isEnded().hasPassed("EndEvent_ProposalReturned");
    verify(outcomes).returnForCorrection(PROPOSAL);
  }

  @Test
  void mergesProposal_whenDirectorMerges() {
    ProcessInstance review = decided("MERGE");

    assertThat(review).isEnded().hasPassed("EndEvent_ProposalMerged");
    verify(outcomes).merge(PROPOSAL);
  }

  @Test
  void convertsProposal_whenDirectorConverts() {
    ProcessInstance review = decided("CONVERT");

    assertThat(review).isEnded().hasPassed("EndEvent_ProposalConverted");
    verify(outcomes).convert(PROPOSAL);
  }

  @Test
  void refusesFiling_whenDirectorDoesNotFile() {
    ProcessInstance review = decided("NOT_FILE");

    assertThat(review).isEnded().hasPassed("EndEvent_FilingRefused");
    verify(outcomes).refuseFiling(PROPOSAL);
  }

  @Test
  void reviewsTwice_whenTheCommitteeHasTwoStages() {
    when(rounds.open(PROPOSAL, 1)).thenReturn(new ReviewRounds.Stage("ncal.g1-reviewer", true));
    when(rounds.open(PROPOSAL, 2)).thenReturn(new ReviewRounds.Stage("ncal.g1-chair", false));
    ProcessInstance review = start();
    accept(review);

    assertThat(task(review))
        .hasDefinitionKey("Task_ReviewProposal")
        .hasCandidateGroup("ncal.g1-reviewer");
    complete(task(review));
    assertThat(task(review))
        .hasDefinitionKey("Task_ReviewProposal")
        .hasCandidateGroup("ncal.g1-chair")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REVIEW));
    complete(task(review));

    assertThat(review).isWaitingAt("Task_DecideFiling");
    assertThat(review).variables().containsEntry("reviewStage", 2);
  }

  @Test
  void beginsWithTheFirstStage_whenDirectorAsksForAnotherReview() {
    ProcessInstance review = decided("REVIEW_AGAIN");

    assertThat(review).isWaitingAt("Task_ReviewProposal");
    assertThat(review).variables().containsEntry("reviewStage", 1);
    verify(rounds, times(2)).open(PROPOSAL, 1);
    verifyNoInteractions(outcomes);
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    if (rounds.open(PROPOSAL, 1) == null) {
      when(rounds.open(PROPOSAL, 1)).thenReturn(new ReviewRounds.Stage("ncal-reviewer", false));
    }
    clearInvocations(rounds);
    return process.start(Map.of("proposalId", PROPOSAL, "committeeCode", "ncal"));
  }

  private ProcessInstance decided(String outcome) {
    ProcessInstance review = start();
    accept(review);
    complete(task(review));
    decide(review, outcome);
    return review;
  }

  private static void accept(ProcessInstance review) {
    complete(task(review), withVariables("acceptanceOutcome", "ACCEPT", "reviewStage", 0));
  }

  private static void decide(ProcessInstance review, String outcome) {
    complete(task(review), withVariables("reviewOutcome", outcome, "reviewStage", 0));
  }
}

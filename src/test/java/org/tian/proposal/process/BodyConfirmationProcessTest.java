package org.tian.proposal.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.shared.DeadlineRule;

/** {@code body-confirmation}: the head of one body is asked, and confirms or does not. */
class BodyConfirmationProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "proposal", "body-confirmation");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void asksTheHead_inTheTimeOfTheRule() {
    ProcessInstance request = start();

    assertThat(task(request))
        .hasDefinitionKey("Task_ConfirmForBody")
        .hasCandidateGroup("ncal.minge-principal")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.BODY_CONFIRMATION));
  }

  @Test
  void ends_whenHeadConfirms() {
    ProcessInstance request = start();

    complete(task(request), withVariables(BodyConfirmationVariables.ANSWER, "CONFIRM"));

    assertThat(request).isEnded().hasPassed("EndEvent_ProposalConfirmed");
  }

  @Test
  void ends_whenHeadRefuses() {
    ProcessInstance request = start();

    complete(task(request), withVariables(BodyConfirmationVariables.ANSWER, "REFUSE"));

    assertThat(request).isEnded().hasPassed("EndEvent_ProposalRefused");
  }

  @Test
  void ends_whenTheWordsChangeOrTheDraftGoes() {
    ProcessInstance request = start();

    runtimeService()
        .createMessageCorrelation(BodyConfirmationVariables.MESSAGE_CANCELLED)
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .correlate();

    assertThat(request).isEnded().hasPassed("EndEvent_ConfirmationCancelled");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId",
            1L,
            "committeeCode",
            "ncal",
            BodyConfirmationVariables.CONFIRMATION_ID,
            7L,
            BodyConfirmationVariables.HEAD_GROUPS,
            "ncal.minge-principal"));
  }
}

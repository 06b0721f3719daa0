package org.tian.proposal.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

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
import org.tian.proposal.CoSignatures;
import org.tian.shared.DeadlineRule;

/** {@code proposal-cosigning}: one member is asked to sign, in time, and answers or does not. */
class ProposalCosigningProcessTest {

  private static final long CO_SIGNER = 7L;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final CoSignatures signatures = mock(CoSignatures.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "proposal", "proposal-cosigning");
    Mocks.register("expireInvitationDelegate", new ExpireInvitationDelegate(signatures));
    Mocks.register("remindInviteeDelegate", new RemindInviteeDelegate(signatures));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void asksTheMemberAlone_inTheTimeOfTheRule() {
    ProcessInstance invitation = start();

    assertThat(task(invitation))
        .hasDefinitionKey("Task_AnswerInvitation")
        .hasCandidateGroup("guohao-self")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.CO_SIGNING));
  }

  @Test
  void ends_whenMemberSigns() {
    ProcessInstance invitation = start();

    complete(task(invitation), withVariables(ProposalCosigningVariables.SIGNATURE, "SIGN"));

    assertThat(invitation).isEnded().hasPassed("EndEvent_InvitationSigned");
    verifyNoInteractions(signatures);
  }

  @Test
  void ends_whenMemberDeclines() {
    ProcessInstance invitation = start();

    complete(task(invitation), withVariables(ProposalCosigningVariables.SIGNATURE, "DECLINE"));

    assertThat(invitation).isEnded().hasPassed("EndEvent_InvitationDeclined");
  }

  @Test
  void remindsAndGoesOnWaiting_whenHalfOfTheTimeIsOver() {
    ProcessInstance invitation = start();

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.CO_SIGN_REMINDER));
    process.runJobs("BoundaryEvent_ReminderDue");

    assertThat(invitation)
        .isWaitingAt("Task_AnswerInvitation")
        .hasPassed("EndEvent_InviteeReminded");
    verify(signatures).remind(CO_SIGNER);
  }

  @Test
  void expires_whenNobodyAnswersInTime() {
    ProcessInstance invitation = start();

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.CO_SIGNING));
    process.runJobs("BoundaryEvent_AnswerOverdue");

    assertThat(invitation).isEnded().hasPassed("EndEvent_InvitationExpired");
    verify(signatures).expire(CO_SIGNER);
  }

  @Test
  void ends_whenInvitationIsTakenBack() {
    ProcessInstance invitation = start();

    runtimeService()
        .createMessageCorrelation(ProposalCosigningVariables.MESSAGE_CANCELLED)
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .correlate();

    assertThat(invitation).isEnded().hasPassed("EndEvent_InvitationCancelled");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId",
            1L,
            "committeeCode",
            "ncal",
            ProposalCosigningVariables.CO_SIGNER_ID,
            CO_SIGNER,
            ProposalCosigningVariables.INVITEE_GROUPS,
            "guohao-self"));
  }
}

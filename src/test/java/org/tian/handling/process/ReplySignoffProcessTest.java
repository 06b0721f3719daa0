package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
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

/** {@code reply-signoff}: deputy, head and handing office, each may send the draft back. */
class ReplySignoffProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "reply-signoff");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void endsApproved_whenAllThreeApprove() {
    ProcessInstance signOff = start();

    assertThat(task(signOff))
        .hasDefinitionKey("Task_CheckReplyDraft")
        .hasCandidateGroup("ncal.jyj-deputy")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REPLY_CHECK));
    decide(signOff, true);
    assertThat(task(signOff))
        .hasDefinitionKey("Task_SignReply")
        .hasCandidateGroup("ncal.jyj-head")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REPLY_SIGN));
    decide(signOff, true);
    assertThat(task(signOff))
        .hasDefinitionKey("Task_CheckReplyByOffice")
        .hasCandidateGroup("ncal.zfb-handover")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.OFFICE_CHECK));
    decide(signOff, true);

    assertThat(signOff).isEnded().hasPassed("EndEvent_ReplyApproved");
  }

  @Test
  void endsSentBack_whenDeputyObjects() {
    ProcessInstance signOff = start();

    decide(signOff, false);

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_ReplySentBack")
        .hasNotPassed("Task_SignReply");
  }

  @Test
  void endsSentBack_whenHeadDoesNotSign() {
    ProcessInstance signOff = start();

    decide(signOff, true);
    decide(signOff, false);

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_ReplySentBack")
        .hasNotPassed("Task_CheckReplyByOffice");
  }

  @Test
  void endsSentBack_whenHandingOfficeObjects() {
    ProcessInstance signOff = start();

    decide(signOff, true);
    decide(signOff, true);
    decide(signOff, false);

    assertThat(signOff).isEnded().hasPassed("EndEvent_ReplySentBack");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(Map.of("unitCode", "ncal.jyj", "handingOffice", "ncal.zfb"));
  }

  private static void decide(ProcessInstance signOff, boolean approved) {
    complete(task(signOff), withVariables(HandlingVariables.REPLY_APPROVED, approved));
  }
}

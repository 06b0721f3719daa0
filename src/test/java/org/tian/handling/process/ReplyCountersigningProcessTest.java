package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

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
import org.tian.handling.signoff.Countersignatures;
import org.tian.shared.DeadlineRule;

/** {@code reply-countersigning}: one co-unit answers, is reminded, or is done without. */
class ReplyCountersigningProcessTest {

  private static final long COUNTERSIGNATURE = 5;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final Countersignatures countersignatures = mock(Countersignatures.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "reply-countersigning");
    Mocks.register(
        "remindCountersigningDelegate", new RemindCountersigningDelegate(countersignatures));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void ends_whenCoUnitAnswers() {
    ProcessInstance asked = start();

    assertThat(task(asked))
        .hasDefinitionKey("Task_CountersignReply")
        .hasCandidateGroup("ncal.czj-head")
        .hasCandidateGroup("ncal.czj-deputy")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.COUNTERSIGN));
    complete(task(asked));

    assertThat(asked).isEnded().hasPassed("EndEvent_CountersignatureGiven");
  }

  @Test
  void remindsOnce_andWaitsOn_whenTimeIsUp() {
    ProcessInstance asked = start();

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.COUNTERSIGN));
    process.runJobs();

    verify(countersignatures).remind(COUNTERSIGNATURE);
    assertThat(asked).isActive().hasPassed("EndEvent_CountersigningReminded");
    assertThat(task(asked)).hasDefinitionKey("Task_CountersignReply");
  }

  @Test
  void ends_whenOfficeDoesWithoutIt() {
    ProcessInstance asked = start();

    runtimeService()
        .createMessageCorrelation(CountersigningProcess.MESSAGE_DISPENSED)
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .processInstanceVariableEquals(HandlingVariables.COUNTERSIGNATURE_ID, COUNTERSIGNATURE)
        .correlate();

    assertThat(asked).isEnded().hasPassed("EndEvent_CountersignatureDispensed");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of("unitCode", "ncal.czj", HandlingVariables.COUNTERSIGNATURE_ID, COUNTERSIGNATURE));
  }
}

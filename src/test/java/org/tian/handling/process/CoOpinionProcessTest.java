package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
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
import org.tian.handling.CoOpinionReminders;
import org.tian.shared.DeadlineRule;

/** {@code co-opinion}: a co-unit writes to the lead unit, and is reminded before the time is up. */
class CoOpinionProcessTest {

  private static final long UNIT_TASK = 7;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final CoOpinionReminders reminders = mock(CoOpinionReminders.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "co-opinion");
    Mocks.register("remindCoOpinionDelegate", new RemindCoOpinionDelegate(reminders));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void ends_whenOpinionIsWritten() {
    ProcessInstance opinion = start();
    assertThat(task(opinion))
        .hasDefinitionKey("Task_WriteCoOpinion")
        .hasCandidateGroup("ncal.jyj-section")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.CO_OPINION));

    complete(task(opinion));

    assertThat(opinion).isEnded().hasPassed("EndEvent_CoOpinionWritten");
    verify(reminders, never()).remind(UNIT_TASK);
  }

  @Test
  void remindsOnce_andStaysToBeWritten_whenTimeIsNearlyUp() {
    ProcessInstance opinion = start();

    process.runJobs("BoundaryEvent_CoOpinionDue");
    verify(reminders, never()).remind(UNIT_TASK);
    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.CO_OPINION_REMINDER));
    process.runJobs("BoundaryEvent_CoOpinionDue");

    verify(reminders).remind(UNIT_TASK);
    assertThat(opinion).hasPassed("EndEvent_CoOpinionReminded");
    assertThat(task(opinion)).hasDefinitionKey("Task_WriteCoOpinion");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId",
            1L,
            "committeeCode",
            "ncal",
            "unitTaskId",
            UNIT_TASK,
            "unitCode",
            "ncal.jyj"));
  }
}

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
import org.tian.handling.contact.ContactAfterReply;
import org.tian.shared.DeadlineRule;

/** {@code contact-after-reply}: the section talks about the reply; overdue, others are told. */
class ContactAfterReplyProcessTest {

  private static final long UNIT_TASK = 7;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final ContactAfterReply afterReply = mock(ContactAfterReply.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "contact-after-reply");
    Mocks.register("remindContactDelegate", new RemindContactDelegate(afterReply));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void ends_whenTalkIsHeld() {
    ProcessInstance talk = start();
    assertThat(task(talk))
        .hasDefinitionKey("Task_ContactAfterReply")
        .hasCandidateGroup("ncal.jyj-section")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.CONTACT_AFTER));

    complete(task(talk));

    assertThat(talk).isEnded().hasPassed("EndEvent_ContactMade");
    verify(afterReply, never()).remind(UNIT_TASK);
  }

  @Test
  void remindsOnce_andStaysToBeDone_whenOverdue() {
    ProcessInstance talk = start();

    process.runJobs("BoundaryEvent_ContactOverdue");
    verify(afterReply, never()).remind(UNIT_TASK);
    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.CONTACT_AFTER));
    process.runJobs("BoundaryEvent_ContactOverdue");

    verify(afterReply).remind(UNIT_TASK);
    assertThat(talk).hasPassed("EndEvent_ContactReminded");
    assertThat(task(talk)).hasDefinitionKey("Task_ContactAfterReply");
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

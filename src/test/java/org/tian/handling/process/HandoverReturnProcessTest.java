package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
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
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.shared.DeadlineRule;

/** {@code handover-return}: from the wish of a unit to the ruling of the handing office. */
class HandoverReturnProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final Handovers handovers = mock(Handovers.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "handover-return");
    Mocks.register(
        "reassignUnitDelegate",
        ProcessUnderTest.delegate("org.tian.assignment.process.ReassignUnitDelegate", handovers));
    UnitTask other = mock(UnitTask.class);
    when(other.getId()).thenReturn(8L);
    when(other.getUnitCode()).thenReturn("ncal.czj");
    when(other.getRole()).thenReturn(UnitRole.LEAD);
    when(handovers.reassign(7L)).thenReturn(other);
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void goesToTheOffice_whenSignedInTime() {
    ProcessInstance asked = start();
    assertThat(task(asked))
        .hasDefinitionKey("Task_SignReturn")
        .hasCandidateGroup("ncal.jyj-head")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.RETURN_SIGNATURE));

    sign(asked, true, false);
    assertThat(task(asked))
        .hasDefinitionKey("Task_ArbitrateReturn")
        .hasCandidateGroup("ncal.zfb-handover")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.RETURN_ARBITRATION));
    complete(task(asked), Map.of(HandlingVariables.RETURN_GRANTED, true));

    assertThat(asked)
        .isEnded()
        .hasPassed("Task_ReassignUnit", "EndEvent_UnitReassigned")
        .hasNotPassed("Task_DecideLateReturn");
    verify(handovers).reassign(7L);
  }

  @Test
  void leavesItWhereItIs_whenTheOfficeDoesNotAgree() {
    ProcessInstance asked = start();
    sign(asked, true, false);

    complete(task(asked), Map.of(HandlingVariables.RETURN_GRANTED, false));

    assertThat(asked)
        .isEnded()
        .hasPassed("EndEvent_ReturnRefused")
        .hasNotPassed("Task_ReassignUnit");
  }

  @Test
  void endsAtOnce_whenHeadDoesNotSign() {
    ProcessInstance asked = start();

    sign(asked, false, false);

    assertThat(asked)
        .isEnded()
        .hasPassed("EndEvent_ReturnNotSigned")
        .hasNotPassed("Task_ArbitrateReturn");
  }

  @Test
  void asksTheLeaderFirst_whenSignedLate() {
    ProcessInstance asked = start();

    sign(asked, true, true);
    assertThat(task(asked))
        .hasDefinitionKey("Task_DecideLateReturn")
        .hasCandidateGroup("ncal.zfb-head")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.LATE_RETURN));
    complete(task(asked), Map.of(HandlingVariables.LATE_RETURN_ADMITTED, true));

    assertThat(task(asked)).hasDefinitionKey("Task_ArbitrateReturn");
  }

  @Test
  void neverReachesTheOffice_whenLeaderDoesNotAdmitIt() {
    ProcessInstance asked = start();
    sign(asked, true, true);

    complete(task(asked), Map.of(HandlingVariables.LATE_RETURN_ADMITTED, false));

    assertThat(asked)
        .isEnded()
        .hasPassed("EndEvent_LateReturnRefused")
        .hasNotPassed("Task_ArbitrateReturn");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId", 1L,
            "committeeCode", "ncal",
            "unitTaskId", 7L,
            "unitCode", "ncal.jyj",
            "handingOffice", "ncal.zfb"));
  }

  private static void sign(ProcessInstance asked, boolean signed, boolean late) {
    complete(
        task(asked),
        Map.of(HandlingVariables.RETURN_SIGNED, signed, HandlingVariables.RETURN_LATE, late));
  }
}

package org.tian.assignment.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tian.ProcessUnderTest;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.Handovers;
import org.tian.organisation.UnitKind;
import org.tian.shared.DeadlineRule;

/** {@code proposal-assignment}: who hands over, which units, and the handing office's consent. */
class ProposalAssignmentProcessTest {

  private static final String FLOW_NUMBER = ProcessUnderTest.FLOW_NUMBER;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final HandingOffices offices = mock(HandingOffices.class);
  private final Handovers handovers = mock(Handovers.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "assignment", "proposal-assignment");
    Mocks.register("resolveHandingOfficeDelegate", new ResolveHandingOfficeDelegate(offices));
    Mocks.register("handOverProposalDelegate", new HandOverProposalDelegate(handovers));
    when(offices.appoint(1, FLOW_NUMBER, "ncal", UnitKind.GOVERNMENT_OFFICE))
        .thenReturn("ncal.zfb");
    when(offices.appoint(1, FLOW_NUMBER, "ncal", UnitKind.PARTY_OFFICE)).thenReturn("ncal.wb");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void handsOver_whenHandingOfficeApproves() {
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    assertThat(task(assignment))
        .hasDefinitionKey("Task_ProposeUnits")
        .hasCandidateGroup("ncal-office")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.PROPOSE_UNITS));

    complete(task(assignment));
    assertThat(task(assignment))
        .hasDefinitionKey("Task_ApproveHandover")
        .hasCandidateGroup("ncal.zfb-handover")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.HANDOVER));
    complete(task(assignment), withVariables(AssignmentVariables.HANDOVER_APPROVED, true));

    assertThat(assignment).isEnded().hasPassed("EndEvent_ProposalHandedOver");
    verify(handovers).handOver(1, FLOW_NUMBER);
  }

  @Test
  void proposesAgain_whenHandingOfficeRejects() {
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    complete(task(assignment));

    complete(task(assignment), withVariables(AssignmentVariables.HANDOVER_APPROVED, false));

    assertThat(assignment).isWaitingAt("Task_ProposeUnits");
    verifyNoInteractions(handovers);
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY,      ECONOMY,              ncal.wb",
    "JOINT,      POLITICS,             ncal.wb",
    "JOINT,      POLITICS.UNITEDFRONT, ncal.wb",
    "JOINT,      POLITICS.PERSONNEL,   ncal.wb",
    "JOINT,      POLITICS.DEMOCRACY,   ncal.wb",
    "JOINT,      POLITICS.RULEOFLAW,   ncal.zfb",
    "JOINT,      POLITICS.GOVERNMENT,  ncal.zfb",
    "FEDERATION, ECONOMY.FINANCE,      ncal.zfb",
    "INDIVIDUAL, ,                     ncal.zfb"
  })
  void choosesHandingOffice_whenFiled(String proposerKind, String category, String office) {
    ProcessInstance assignment = start(proposerKind, category);

    assertThat(assignment).variables().containsEntry("handingOffice", office);
  }

  private ProcessInstance start(String proposerKind, String category) {
    ProcessUnderTest.freezeClock();
    Map<String, Object> variables = new HashMap<>();
    variables.put("proposalId", 1L);
    variables.put("committeeCode", "ncal");
    variables.put("proposerKind", proposerKind);
    variables.put("categoryCode", category);
    return process.start(variables);
  }
}

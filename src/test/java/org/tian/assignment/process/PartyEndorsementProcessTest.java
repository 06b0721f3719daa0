package org.tian.assignment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.assignment.endorsement.EndorsementRound;
import org.tian.assignment.endorsement.EndorsementStep;
import org.tian.assignment.endorsement.EndorsementTrail;
import org.tian.assignment.endorsement.Endorsements;
import org.tian.shared.DeadlineRule;

/** {@code party-endorsement}: signed, read, instructed; each may send it one step back. */
class PartyEndorsementProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final Endorsements endorsements = mock(Endorsements.class);
  private final EndorsementRound round = mock(EndorsementRound.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "assignment", "party-endorsement");
    Mocks.register("openEndorsementDelegate", new OpenEndorsementDelegate(endorsements));
    Mocks.register("endorsementParties", new EndorsementParties(endorsements));
    when(endorsements.open(1, ProcessUnderTest.FLOW_NUMBER, "ncal.swb"))
        .thenReturn(Optional.of(round));
    when(endorsements.latest(1)).thenReturn(Optional.of(new EndorsementTrail(round, List.of())));
    signers("ncal.minmeng-principal");
    when(endorsements.groupsAt(round, EndorsementStep.READ)).thenReturn(List.of("ncal-leader"));
    when(endorsements.groupsAt(round, EndorsementStep.INSTRUCT))
        .thenReturn(List.of("ncal.swb-secretary"));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void endorses_whenAllThreeAgree() {
    ProcessInstance endorsement = start();
    assertThat(task(endorsement))
        .hasDefinitionKey("Task_SignForBody")
        .hasCandidateGroup("ncal.minmeng-principal")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.ENDORSEMENT_SIGN));

    complete(task(endorsement));
    assertThat(task(endorsement))
        .hasDefinitionKey("Task_ReadByCppccLeader")
        .hasCandidateGroup("ncal-leader")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.ENDORSEMENT_READ));

    complete(task(endorsement), withVariables(EndorsementVariables.READING_PASSED, true));
    assertThat(task(endorsement))
        .hasDefinitionKey("Task_InstructByPartyLeader")
        .hasCandidateGroup("ncal.swb-secretary")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.ENDORSEMENT_INSTRUCT));

    complete(task(endorsement), withVariables(EndorsementVariables.ENDORSED, true));
    assertThat(endorsement).isEnded().hasPassed("EndEvent_ProposalEndorsed");
    assertThat(endorsement).variables().containsEntry(EndorsementVariables.ENDORSED, true);
  }

  @Test
  void asksEachLeader_whenBodiesProposeTogether() {
    signers("ncal.minmeng-principal", "ncal.minjian-principal");

    ProcessInstance endorsement = start();

    assertThat(waiting(endorsement)).isEqualTo(2);
    sign(endorsement, "ncal.minjian-principal", true);
    assertThat(endorsement).isWaitingAt("Task_SignForBody");
    sign(endorsement, "ncal.minmeng-principal", true);
    assertThat(endorsement).isWaitingAtExactly("Task_ReadByCppccLeader");
  }

  @Test
  void returnsToTheOffice_whenOneOfTheBodiesDoesNotSign() {
    signers("ncal.minmeng-principal", "ncal.minjian-principal");
    ProcessInstance endorsement = start();

    sign(endorsement, "ncal.minjian-principal", false);

    assertThat(endorsement).isEnded().hasPassed("EndEvent_EndorsementReturned");
    assertThat(endorsement).variables().containsEntry(EndorsementVariables.ENDORSED, false);
  }

  @Test
  void goesBackToTheBody_whenCppccLeaderSendsItBack() {
    ProcessInstance endorsement = start();
    complete(task(endorsement));

    complete(task(endorsement), withVariables(EndorsementVariables.READING_PASSED, false));

    assertThat(endorsement).isWaitingAt("Task_SignForBody");
    complete(task(endorsement));
    assertThat(endorsement).isWaitingAtExactly("Task_ReadByCppccLeader");
  }

  @Test
  void goesBackToTheCppccLeader_whenPartyLeaderSendsItBack() {
    ProcessInstance endorsement = start();
    complete(task(endorsement));
    complete(task(endorsement), withVariables(EndorsementVariables.READING_PASSED, true));

    complete(task(endorsement), withVariables(EndorsementVariables.ENDORSED, false));

    assertThat(endorsement).isWaitingAtExactly("Task_ReadByCppccLeader");
  }

  @Test
  void asksNobody_whenEndorsedBefore() {
    when(endorsements.open(1, ProcessUnderTest.FLOW_NUMBER, "ncal.swb"))
        .thenReturn(Optional.empty());

    ProcessInstance endorsement = start();

    assertThat(endorsement).isEnded().hasPassed("EndEvent_EndorsedBefore");
    assertThat(endorsement).variables().containsEntry(EndorsementVariables.ENDORSED, true);
  }

  private void signers(String... groups) {
    when(endorsements.groupsAt(round, EndorsementStep.SIGN)).thenReturn(List.of(groups));
  }

  private void sign(ProcessInstance endorsement, String group, boolean agrees) {
    String id =
        taskQuery()
            .processInstanceId(endorsement.getId())
            .taskCandidateGroup(group)
            .singleResult()
            .getId();
    taskService()
        .complete(id, agrees ? Map.of() : Map.of(EndorsementVariables.SIGNING_RETURNED, true));
  }

  private static long waiting(ProcessInstance endorsement) {
    return taskQuery().processInstanceId(endorsement.getId()).count();
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of("proposalId", 1L, "committeeCode", "ncal", "handingOffice", "ncal.swb"));
  }
}

package org.tian.assignment.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
import org.tian.assignment.asking.UnitConsultations;
import org.tian.organisation.UnitKind;
import org.tian.shared.DeadlineRule;

/**
 * {@code proposal-assignment}: who hands over, which units, what they say, the leaders' word, the
 * handing office's consent, and the meeting.
 */
class ProposalAssignmentProcessTest {

  private static final String FLOW_NUMBER = ProcessUnderTest.FLOW_NUMBER;
  private static final String ENDORSEMENT = "party-endorsement";

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll(ENDORSEMENT);

  private final HandingOffices offices = mock(HandingOffices.class);
  private final Handovers handovers = mock(Handovers.class);
  private final UnitConsultations consultations = mock(UnitConsultations.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(), "assignment", "proposal-assignment", ENDORSEMENT);
    Mocks.register("resolveHandingOfficeDelegate", new ResolveHandingOfficeDelegate(offices));
    Mocks.register("handOverProposalDelegate", new HandOverProposalDelegate(handovers));
    Mocks.register("recordSilenceDelegate", new RecordSilenceDelegate(consultations));
    Mocks.register("compareAnswersDelegate", new CompareAnswersDelegate(consultations));
    Mocks.register("consultedUnits", new ConsultedUnits(consultations));
    when(offices.appoint(1, FLOW_NUMBER, "ncal", UnitKind.GOVERNMENT_OFFICE))
        .thenReturn("ncal.zfb");
    when(offices.appoint(1, FLOW_NUMBER, "ncal", UnitKind.PARTY_OFFICE)).thenReturn("ncal.wb");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void handsOver_whenNobodyIsAskedAndHandingOfficeApproves() {
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    assertThat(task(assignment))
        .hasDefinitionKey("Task_ProposeUnits")
        .hasCandidateGroup("ncal-office")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.PROPOSE_UNITS));

    propose(assignment, false);
    assertThat(task(assignment))
        .hasDefinitionKey("Task_ApproveHandover")
        .hasCandidateGroup("ncal.zfb-handover")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.HANDOVER));
    approve(assignment, "APPROVE");

    assertThat(assignment).isEnded().hasPassed("EndEvent_ProposalHandedOver");
    verify(handovers).handOver(1, FLOW_NUMBER);
    verifyNoInteractions(consultations);
  }

  @Test
  void asksUnitsSideBySide_andGoesOn_whenTheyAgree() {
    when(consultations.openUnits(1)).thenReturn(List.of("ncal.jyj", "ncal.czj"));
    when(consultations.agree(1)).thenReturn(true);
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");

    propose(assignment, true);
    List<Task> questions = questions();
    Assertions.assertThat(questions).hasSize(2);
    assertThat(questionTo("ncal.jyj")).hasDueDate(ProcessUnderTest.due(DeadlineRule.CONSULTATION));
    assertThat(questionTo("ncal.czj")).isNotNull();
    complete(questions.get(0));
    assertThat(assignment).isWaitingAt("Task_AnswerConsultation");
    complete(questions.get(1));

    assertThat(assignment).isWaitingAt("Task_ApproveHandover");
    verify(consultations, never()).recordSilence(1);
  }

  @Test
  void recordsSilence_whenTheTimeIsOver() {
    when(consultations.openUnits(1)).thenReturn(List.of("ncal.jyj", "ncal.czj"));
    when(consultations.agree(1)).thenReturn(true);
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    propose(assignment, true);
    complete(questions().get(0));

    ClockUtil.setCurrentTime(
        new Date(ProcessUnderTest.due(DeadlineRule.CONSULTATION).getTime() + 1000));
    process.runJobs("BoundaryEvent_ConsultationOverdue");

    verify(consultations).recordSilence(1);
    assertThat(assignment).isWaitingAt("Task_ApproveHandover");
  }

  @Test
  void settles_whenUnitsDisagree() {
    ProcessInstance assignment = disagreement();
    assertThat(task(assignment))
        .hasDefinitionKey("Task_SettleUnits")
        .hasCandidateGroup("ncal-office")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.SETTLE_UNITS));

    complete(task(assignment), withVariables(AssignmentVariables.ASK_AGAIN, false));

    assertThat(assignment).isWaitingAt("Task_ApproveHandover");
  }

  @Test
  void asksNewUnits_whenTheSettlementNamesThem() {
    ProcessInstance assignment = disagreement();
    when(consultations.openUnits(1)).thenReturn(List.of("ncal.cgj"));
    when(consultations.agree(1)).thenReturn(true);

    complete(task(assignment), withVariables(AssignmentVariables.ASK_AGAIN, true));
    assertThat(questionTo("ncal.cgj")).isNotNull();
    complete(questionTo("ncal.cgj"));

    assertThat(assignment).isWaitingAt("Task_ApproveHandover");
  }

  @Test
  void letsLeadersEndorse_whenThePartyProposes() {
    ProcessInstance assignment = start("PARTY", "ECONOMY");

    propose(assignment, false);
    Assertions.assertThat(process.standIns(ENDORSEMENT)).hasSize(1);
    process.end(ENDORSEMENT, Map.of("endorsed", true));

    assertThat(task(assignment))
        .hasDefinitionKey("Task_ApproveHandover")
        .hasCandidateGroup("ncal.wb-handover");
  }

  @Test
  void proposesAgain_whenALeaderReturnsIt() {
    ProcessInstance assignment = start("PARTY", "ECONOMY");
    propose(assignment, false);

    process.end(ENDORSEMENT, Map.of("endorsed", false));

    assertThat(assignment).isWaitingAt("Task_ProposeUnits");
    verifyNoInteractions(handovers);
  }

  @Test
  void proposesAgain_whenHandingOfficeRejects() {
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    propose(assignment, false);

    approve(assignment, "REJECT");

    assertThat(assignment).isWaitingAt("Task_ProposeUnits");
    verifyNoInteractions(handovers);
  }

  @Test
  void handsOverAtTheMeeting_whenHandingOfficeWantsThat() {
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    propose(assignment, false);

    approve(assignment, "MEETING");
    assertThat(task(assignment))
        .hasDefinitionKey("Task_HandOverAtMeeting")
        .hasCandidateGroup("ncal.zfb-handover")
        .hasCandidateGroup("ncal-office")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.HANDOVER_MEETING));
    verifyNoInteractions(handovers);
    complete(task(assignment), withVariables(AssignmentVariables.HANDED_OVER_AT_MEETING, true));

    assertThat(assignment).isEnded().hasPassed("EndEvent_ProposalHandedOver");
    verify(handovers).handOver(1, FLOW_NUMBER);
  }

  @Test
  void goesBackToTheApproval_whenTheMeetingReturnsIt() {
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    propose(assignment, false);
    approve(assignment, "MEETING");

    complete(task(assignment), withVariables(AssignmentVariables.HANDED_OVER_AT_MEETING, false));

    assertThat(assignment).isWaitingAt("Task_ApproveHandover");
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

  /** Two units were asked, and one says it is not theirs. */
  private ProcessInstance disagreement() {
    when(consultations.openUnits(1)).thenReturn(List.of("ncal.jyj", "ncal.czj"));
    ProcessInstance assignment = start("INDIVIDUAL", "SOCIETY.EDUCATION");
    propose(assignment, true);
    questions().forEach(question -> complete(question));
    return assignment;
  }

  private static List<Task> questions() {
    return taskQuery().taskDefinitionKey("Task_AnswerConsultation").list();
  }

  private static Task questionTo(String unit) {
    return taskQuery()
        .taskDefinitionKey("Task_AnswerConsultation")
        .taskCandidateGroup(unit + "-liaison")
        .singleResult();
  }

  private static void propose(ProcessInstance assignment, boolean askFirst) {
    complete(task(assignment), withVariables(AssignmentVariables.ASK_FIRST, askFirst));
  }

  private static void approve(ProcessInstance assignment, String outcome) {
    complete(task(assignment), withVariables(AssignmentVariables.HANDOVER_OUTCOME, outcome));
  }

  private ProcessInstance start(String proposerKind, String category) {
    ProcessUnderTest.freezeClock();
    Map<String, Object> variables = new HashMap<>();
    variables.put("proposalId", 1L);
    variables.put("committeeCode", "ncal");
    variables.put("proposerKind", proposerKind);
    variables.put("proposerGroups", "gaoyi-self");
    variables.put("categoryCode", category);
    return process.start(variables);
  }
}

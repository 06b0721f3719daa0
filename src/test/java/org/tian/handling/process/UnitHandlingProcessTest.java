package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ReplySignOff;
import org.tian.shared.DeadlineRule;

/** {@code unit-handling}: one unit from being offered the proposal to its reply or co-opinion. */
class UnitHandlingProcessTest {

  private static final String SIGN_OFF = "reply-signoff";
  private static final String RETURN = "handover-return";
  private static final String PLANNING = "unit-planning";
  private static final String CO_OPINION = "co-opinion";
  private static final String EXTENSION = "reply-extension";
  private static final long UNIT_TASK = 7;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE =
      ProcessUnderTest.coveringAll(SIGN_OFF, RETURN, PLANNING, CO_OPINION, EXTENSION);

  private final ReplySignOff signOff = mock(ReplySignOff.class);
  private final UnitTasks unitTasks = mock(UnitTasks.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(),
            "handling",
            "unit-handling",
            SIGN_OFF,
            RETURN,
            PLANNING,
            CO_OPINION,
            EXTENSION);
    Mocks.register("sendReplyDelegate", new SendReplyDelegate(signOff));
    Mocks.register(
        "remindSignForDelegate",
        ProcessUnderTest.delegate("org.tian.assignment.process.RemindSignForDelegate", unitTasks));
    Mocks.register(
        "releaseUnitDelegate",
        ProcessUnderTest.delegate("org.tian.assignment.process.ReleaseUnitDelegate", unitTasks));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void sendsReply_whenDraftIsSignedOff() {
    ProcessInstance unit = start("LEAD");
    assertThat(task(unit))
        .hasDefinitionKey("Task_SignForProposal")
        .hasCandidateGroup("ncal.jyj-liaison")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.SIGN_FOR));

    signFor(unit, "ACCEPT");
    assertThat(unit).isWaitingAt("Call_PlanHandling");
    Assertions.assertThat(process.standIns(PLANNING))
        .singleElement()
        .satisfies(
            asked ->
                Assertions.assertThat(taskService().getVariables(asked.getId()))
                    .containsEntry("unitTaskId", UNIT_TASK)
                    .containsEntry("unitCode", "ncal.jyj")
                    .containsEntry("headInstructs", true)
                    .containsEntry("deputyPlans", false)
                    .containsEntry("replyDue", ProcessUnderTest.due(DeadlineRule.REPLY)));
    process.end(PLANNING, Map.of());
    assertThat(task(unit))
        .hasDefinitionKey("Task_DraftReply")
        .hasCandidateGroup("ncal.jyj-section")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REPLY));
    complete(task(unit));
    assertThat(unit).isWaitingAt("Call_SignOffReply");
    process.end(SIGN_OFF, Map.of(HandlingVariables.REPLY_APPROVED, true));

    assertThat(unit).isEnded().hasPassed("EndEvent_ReplySent");
    verify(signOff).send(UNIT_TASK);
  }

  @Test
  void extendsBesideTheWork_andEndsWithTheReply() {
    ProcessInstance handling = start("LEAD");
    signFor(handling, "ACCEPT");
    process.end(PLANNING, Map.of());

    runtimeService().correlateMessage("extension-asked", ProcessUnderTest.FLOW_NUMBER);
    assertThat(handling).isWaitingAt("Task_DraftReply", "Call_ExtendReply");
    Assertions.assertThat(
            runtimeService()
                .getVariables(process.standIns(EXTENSION).get(0).getProcessInstanceId()))
        .containsEntry("unitTaskId", UNIT_TASK)
        .containsEntry("handingOffice", "ncal.zfb");
    process.end(EXTENSION, Map.of());
    assertThat(handling).hasPassed("EndEvent_ExtensionSettled").isWaitingAt("Task_DraftReply");

    runtimeService().correlateMessage("extension-asked", ProcessUnderTest.FLOW_NUMBER);
    complete(task("Task_DraftReply", handling));
    process.end(SIGN_OFF, Map.of(HandlingVariables.REPLY_APPROVED, true));

    assertThat(handling).isEnded();
    Assertions.assertThat(process.standIns(EXTENSION)).isEmpty();
  }

  @Test
  void draftsAgain_whenSignOffSendsBack() {
    ProcessInstance unit = start("SOLE");
    signFor(unit, "ACCEPT");
    process.end(PLANNING, Map.of());
    complete(task(unit));

    process.end(SIGN_OFF, Map.of(HandlingVariables.REPLY_APPROVED, false));

    assertThat(unit).isWaitingAt("Task_DraftReply");
    verify(signOff, never()).send(UNIT_TASK);
  }

  @Test
  void writesOnlyCoOpinion_whenUnitIsCoUnit() {
    ProcessInstance unit = start("CO");

    signFor(unit, "ACCEPT");
    assertThat(unit).isWaitingAt("Call_WriteCoOpinion");
    Assertions.assertThat(process.standIns(CO_OPINION))
        .singleElement()
        .satisfies(
            asked ->
                Assertions.assertThat(taskService().getVariables(asked.getId()))
                    .containsEntry("unitTaskId", UNIT_TASK)
                    .containsEntry("unitCode", "ncal.jyj")
                    .containsEntry("committeeCode", "ncal"));
    process.end(CO_OPINION, Map.of());

    assertThat(unit)
        .isEnded()
        .hasPassed("EndEvent_CoOpinionSent")
        .hasNotPassed("Call_PlanHandling", "Task_DraftReply", "Task_SendReply");
  }

  @Test
  void offersToOtherUnit_whenReturnIsGranted() {
    ProcessInstance unit = start("LEAD");

    signFor(unit, "RETURN");
    assertThat(unit).isWaitingAt("Call_ReturnProposal");
    Assertions.assertThat(process.standIns(RETURN))
        .singleElement()
        .satisfies(
            asked ->
                Assertions.assertThat(taskService().getVariables(asked.getId()))
                    .containsEntry("unitTaskId", UNIT_TASK)
                    .containsEntry("unitCode", "ncal.jyj")
                    .containsEntry("unitRole", "LEAD")
                    .containsEntry("handingOffice", "ncal.zfb")
                    .containsEntry("committeeCode", "ncal"));
    process.end(RETURN, Map.of("unitTaskId", 8L, "unitCode", "ncal.czj", "unitRole", "SOLE"));

    assertThat(task(unit))
        .hasDefinitionKey("Task_SignForProposal")
        .hasCandidateGroup("ncal.czj-liaison");
    assertThat(unit).variables().containsEntry("unitTaskId", 8L).containsEntry("unitRole", "SOLE");
  }

  @Test
  void staysWithUnit_whenReturnIsRefused() {
    ProcessInstance unit = start("LEAD");

    signFor(unit, "RETURN");
    process.end(RETURN, Map.of());

    assertThat(task(unit))
        .hasDefinitionKey("Task_SignForProposal")
        .hasCandidateGroup("ncal.jyj-liaison");
    assertThat(unit).variables().containsEntry("unitTaskId", UNIT_TASK);
  }

  @Test
  void remindsHeadAndOffice_andStaysToBeSignedFor_whenOverdue() {
    ProcessInstance unit = start("LEAD");

    process.runJobs("BoundaryEvent_SignForOverdue");
    verify(unitTasks, never()).remindSignFor(UNIT_TASK);
    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.SIGN_FOR));
    process.runJobs("BoundaryEvent_SignForOverdue");

    verify(unitTasks).remindSignFor(UNIT_TASK);
    assertThat(unit).hasPassed("EndEvent_SignForReminded");
    assertThat(task(unit)).hasDefinitionKey("Task_SignForProposal");
  }

  @Test
  void endsTheUnitsTask_whereverItStands_whenUnitsAreChanged() {
    ProcessInstance offered = start("LEAD");
    change();
    assertThat(offered).isEnded().hasPassed("EndEvent_UnitReleased");

    ProcessInstance planning = start("LEAD");
    signFor(planning, "ACCEPT");
    change();
    assertThat(planning).isEnded().hasNotPassed("Task_DraftReply");
    Assertions.assertThat(process.standIns(PLANNING)).isEmpty();

    ProcessInstance drafting = start("LEAD");
    signFor(drafting, "ACCEPT");
    process.end(PLANNING, Map.of());
    change();
    assertThat(drafting).isEnded().hasNotPassed("EndEvent_ReplySent");

    ProcessInstance checked = start("LEAD");
    signFor(checked, "ACCEPT");
    process.end(PLANNING, Map.of());
    complete(task(checked));
    change();
    assertThat(checked).isEnded().hasNotPassed("EndEvent_ReplySent");
    Assertions.assertThat(process.standIns(SIGN_OFF)).isEmpty();
    verify(unitTasks, times(4)).release(UNIT_TASK);
    verify(signOff, never()).send(UNIT_TASK);
  }

  private static void change() {
    runtimeService()
        .createMessageCorrelation("unit-changed")
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .processInstanceVariableEquals("unitTaskId", UNIT_TASK)
        .correlate();
  }

  private ProcessInstance start(String role) {
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
            "ncal.jyj",
            "unitRole",
            role,
            "handingOffice",
            "ncal.zfb"));
  }

  private static void signFor(ProcessInstance unit, String outcome) {
    complete(
        task(unit),
        withVariables(
            HandlingVariables.SIGN_FOR_OUTCOME,
            outcome,
            HandlingVariables.HEAD_INSTRUCTS,
            true,
            HandlingVariables.DEPUTY_PLANS,
            false));
  }
}

package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.handling.signoff.Countersignature;
import org.tian.handling.signoff.Countersignatures;
import org.tian.handling.signoff.LeadershipMeeting;
import org.tian.handling.signoff.LeadershipMeetings;
import org.tian.handling.signoff.SignOff;
import org.tian.handling.signoff.SignOffs;
import org.tian.handling.signoff.SignerRole;
import org.tian.shared.DeadlineRule;

/**
 * {@code reply-signoff}: check, countersigning, leadership meeting, signature, the leader's word,
 * the handing office's check; each may send the draft back.
 */
class ReplySignoffProcessTest {

  private static final long UNIT_TASK = 7;
  private static final String COUNTERSIGNING = "reply-countersigning";

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll(COUNTERSIGNING);

  private final SignOffs signOffs = mock(SignOffs.class);
  private final Countersignatures countersignatures = mock(Countersignatures.class);
  private final LeadershipMeetings meetings = mock(LeadershipMeetings.class);
  private final CountersigningUnits units = mock(CountersigningUnits.class);
  private final SignOff passage = mock(SignOff.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(), "handling", "reply-signoff", COUNTERSIGNING);
    when(passage.getSignerRole()).thenReturn(SignerRole.HEAD);
    when(passage.getUnitCode()).thenReturn("ncal.jyj");
    when(signOffs.settle(UNIT_TASK)).thenReturn(passage);
    Mocks.register(
        "settleSignOffDelegate", new SettleSignOffDelegate(signOffs, countersignatures, meetings));
    Mocks.register(
        "countCountersignaturesDelegate", new CountCountersignaturesDelegate(countersignatures));
    Mocks.register("countersigningUnits", units);
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void endsApproved_whenNothingMoreIsNeeded() {
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

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_ReplyApproved")
        .hasNotPassed(
            "Call_CountersignReply", "Task_HoldLeadershipMeeting", "Task_ApproveReplyByLeader");
  }

  @Test
  void endsSentBack_whenDeputyObjects() {
    ProcessInstance signOff = start();

    decide(signOff, false);

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_DraftSentBack")
        .hasNotPassed("Task_SettleSignOff");
  }

  @Test
  void goesOnToSignature_whenAllCoUnitsHaveCountersigned() {
    countersignedBy(11, 12);
    ProcessInstance signOff = start();
    decide(signOff, true);

    assertThat(signOff).isWaitingAt("Call_CountersignReply");
    Assertions.assertThat(process.standIns(COUNTERSIGNING)).hasSize(2);
    answerOne();
    assertThat(signOff).isWaitingAt("Call_CountersignReply");
    when(units.isOver(any())).thenReturn(true);
    answerOne();

    assertThat(task(signOff)).hasDefinitionKey("Task_SignReply");
  }

  @Test
  void endsSentBack_withoutWaitingForOthers_whenOneCoUnitObjects() {
    countersignedBy(11, 12);
    ProcessInstance signOff = start();
    decide(signOff, true);

    when(units.isOver(any())).thenReturn(true);
    when(countersignatures.isObjected(UNIT_TASK)).thenReturn(true);
    answerOne();

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_CountersigningSentBack")
        .hasNotPassed("Task_SignReply");
    Assertions.assertThat(process.standIns(COUNTERSIGNING)).isEmpty();
  }

  @Test
  void asksForLeadershipMeeting_beforeTheSignature() {
    when(passage.isMeetingNeeded()).thenReturn(true);
    ProcessInstance signOff = start();
    decide(signOff, true);

    assertThat(task(signOff))
        .hasDefinitionKey("Task_HoldLeadershipMeeting")
        .hasCandidateGroup("ncal.jyj-head")
        .hasCandidateGroup("ncal.jyj-section")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.LEADERSHIP_MEETING));
    complete(task(signOff));

    assertThat(task(signOff)).hasDefinitionKey("Task_SignReply");
  }

  @Test
  void asksForNoSecondMeeting_whenOneIsOnRecord() {
    when(passage.isMeetingNeeded()).thenReturn(true);
    when(meetings.of(UNIT_TASK)).thenReturn(Optional.of(mock(LeadershipMeeting.class)));
    ProcessInstance signOff = start();

    decide(signOff, true);

    assertThat(task(signOff)).hasDefinitionKey("Task_SignReply");
  }

  @Test
  void offersSignatureToDeputyAndHead_whenTheTableLetsDeputiesSign() {
    when(passage.getSignerRole()).thenReturn(SignerRole.DEPUTY);
    ProcessInstance signOff = start();

    decide(signOff, true);

    assertThat(task(signOff))
        .hasDefinitionKey("Task_SignReply")
        .hasCandidateGroup("ncal.jyj-deputy")
        .hasCandidateGroup("ncal.jyj-head");
  }

  @Test
  void endsSentBack_whenHeadDoesNotSign() {
    ProcessInstance signOff = start();

    decide(signOff, true);
    decide(signOff, false);

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_SigningSentBack")
        .hasNotPassed("Task_CheckReplyByOffice");
  }

  @Test
  void bringsSignedReplyToTheLeader_thenToTheOffice_whenLed() {
    ProcessInstance signOff = atLeader();

    assertThat(task(signOff))
        .hasDefinitionKey("Task_ApproveReplyByLeader")
        .hasCandidateGroup("ncal.swb-secretary")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.LEADER_APPROVAL));
    decide(signOff, true);

    assertThat(task(signOff)).hasDefinitionKey("Task_CheckReplyByOffice");
  }

  @Test
  void endsSentBack_whenTheLeaderSendsItBack() {
    ProcessInstance signOff = atLeader();

    decide(signOff, false);

    assertThat(signOff)
        .isEnded()
        .hasPassed("EndEvent_ApprovalSentBack")
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
    return process.start(
        Map.of("unitTaskId", UNIT_TASK, "unitCode", "ncal.jyj", "handingOffice", "ncal.zfb"));
  }

  private ProcessInstance atLeader() {
    ProcessInstance signOff = start();
    decide(signOff, true);
    complete(
        task(signOff),
        withVariables(
            HandlingVariables.REPLY_APPROVED,
            true,
            HandlingVariables.LEADER_APPROVAL_NEEDED,
            true,
            HandlingVariables.LEADER_GROUPS,
            "ncal.swb-secretary"));
    return signOff;
  }

  private void countersignedBy(long one, long other) {
    when(countersignatures.waiting(UNIT_TASK))
        .thenReturn(List.of(mock(Countersignature.class), mock(Countersignature.class)));
    when(units.waiting(any())).thenReturn(List.of(one, other));
    when(units.unitCode(one)).thenReturn("ncal.czj");
    when(units.unitCode(other)).thenReturn("ncal.cgj");
  }

  /** A co-unit has answered, and its answer was joined by a job. */
  private void answerOne() {
    taskService().complete(process.standIns(COUNTERSIGNING).get(0).getId());
    process.runJobs();
  }

  private static void decide(ProcessInstance signOff, boolean approved) {
    complete(task(signOff), withVariables(HandlingVariables.REPLY_APPROVED, approved));
  }
}

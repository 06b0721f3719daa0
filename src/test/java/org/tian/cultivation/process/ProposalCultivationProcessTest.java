package org.tian.cultivation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
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
import org.tian.cultivation.ExpertReviews;
import org.tian.cultivation.ResearchRecords;
import org.tian.cultivation.UnitViews;
import org.tian.shared.DeadlineRule;

/** {@code proposal-cultivation}: from the declared topic to the opened draft. */
class ProposalCultivationProcessTest {

  private static final String REVIEW = "cultivation-review";
  private static final long ID = 7L;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll(REVIEW);

  private final ResearchRecords records = mock(ResearchRecords.class);
  private final UnitViews views = mock(UnitViews.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(), "cultivation", "proposal-cultivation", REVIEW);
    Mocks.register("remindDeclarerDelegate", new RemindDeclarerDelegate(records));
    Mocks.register("askUnitsDelegate", new AskUnitsDelegate(views));
    Mocks.register("closeUnitViewsDelegate", new CloseUnitViewsDelegate(views));
    Mocks.register("cultivationParties", new CultivationParties(mock(ExpertReviews.class), views));
    when(views.openOf(ID)).thenReturn(List.of("ncal.jyj", "ncal.cgj"));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void asksOfficeAndDirectors_toGradeADeclaredTopic() {
    ProcessInstance cultivation = start();

    assertThat(task(cultivation))
        .hasDefinitionKey("Task_GradeTopic")
        .hasCandidateGroup("ncal-office")
        .hasCandidateGroup("ncal-director")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.TOPIC_GRADING));
  }

  @Test
  void ends_whenTopicIsDeclined() {
    ProcessInstance cultivation = start();

    complete(task(cultivation), withVariables(CultivationVariables.TOPIC_TAKEN, false));

    assertThat(cultivation).isEnded().hasPassed("EndEvent_TopicDeclined");
  }

  @Test
  void comesBackToDeclarer_whenMentorReturnsThePlan() {
    ProcessInstance cultivation = graded("ORDINARY");
    assertThat(task(cultivation))
        .hasDefinitionKey("Task_WriteResearchPlan")
        .hasCandidateGroup("linyue-self");
    complete(task(cultivation));
    assertThat(task(cultivation))
        .hasDefinitionKey("Task_ApproveResearchPlan")
        .hasCandidateGroup("guohao-self")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.PLAN_APPROVAL));

    complete(task(cultivation), withVariables(CultivationVariables.PLAN_APPROVED, false));

    assertThat(cultivation).isWaitingAt("Task_WriteResearchPlan");
  }

  @Test
  void remindsAndGoesOnWaiting_whenMostOfTheResearchTimeIsOver() {
    ProcessInstance cultivation = researching("ORDINARY");
    assertThat(task(cultivation)).hasDueDate(ProcessUnderTest.due(DeadlineRule.RESEARCH));

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.RESEARCH_REMINDER));
    process.runJobs("BoundaryEvent_ResearchReminderDue");

    assertThat(cultivation)
        .isWaitingAt("Task_WriteFindings")
        .hasPassed("EndEvent_DeclarerReminded");
    verify(records).remind(ID);
  }

  @Test
  void needsNoMeeting_forAnOrdinaryTopic() {
    ProcessInstance cultivation = researching("ORDINARY");

    complete(task(cultivation));

    assertThat(cultivation).isWaitingAt("Task_ArrangeReview").hasNotPassed("Task_RecordArgument");
    assertThat(task(cultivation)).hasCandidateGroup("ncal-office");
  }

  @Test
  void needsAMeeting_forTopicsOfLeadersAndCommittees() {
    for (String grade : List.of("LEADER", "COMMITTEE")) {
      ProcessInstance cultivation = researching(grade);

      complete(task(cultivation));

      assertThat(cultivation).isWaitingAt("Task_RecordArgument");
      assertThat(task(cultivation))
          .hasCandidateGroup("ncal-office")
          .hasDueDate(ProcessUnderTest.due(DeadlineRule.ARGUMENT_MEETING));
      complete(task(cultivation));
      assertThat(cultivation).isWaitingAt("Task_ArrangeReview");
    }
  }

  @Test
  void asksUnitsSideBySide_onceTheReviewIsOver_andOpensTheDraft() {
    ProcessInstance cultivation = inPreReview();

    assertThat(taskQuery().taskCandidateGroup("ncal.jyj-liaison").singleResult())
        .hasDefinitionKey("Task_GiveUnitView")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.UNIT_VIEW));
    taskQuery().taskDefinitionKey("Task_GiveUnitView").list().stream()
        .map(view -> view.getId())
        .forEach(taskService()::complete);
    verify(views).close(ID);
    assertThat(task(cultivation))
        .hasDefinitionKey("Task_OpenDraft")
        .hasCandidateGroup("linyue-self");
    complete(task(cultivation));
    assertThat(cultivation).isEnded().hasPassed("EndEvent_DraftOpened");
  }

  @Test
  void goesOnWithoutTheRest_whenAUnitDoesNotAnswerInTime() {
    ProcessInstance cultivation = inPreReview();
    taskService()
        .complete(taskQuery().taskCandidateGroup("ncal.jyj-liaison").list().get(0).getId());

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.UNIT_VIEW));
    process.runJobs("BoundaryEvent_ViewOverdue");

    assertThat(cultivation).isWaitingAt("Task_OpenDraft").hasPassed("BoundaryEvent_ViewOverdue");
    verify(views).close(ID);
  }

  @Test
  void stopsEverything_whenDeclarerWithdrawsWhileExpertsReview() {
    ProcessInstance cultivation = inReview();

    runtimeService()
        .createMessageCorrelation(CultivationVariables.MESSAGE_WITHDRAWN)
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .correlate();

    assertThat(cultivation).isEnded().hasPassed("EndEvent_CultivationWithdrawn");
    org.assertj.core.api.Assertions.assertThat(process.standIns(REVIEW)).isEmpty();
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            CultivationVariables.CULTIVATION_ID, ID,
            CultivationVariables.COMMITTEE_CODE, "ncal",
            CultivationVariables.TITLE, "关于校门口接送停车",
            CultivationVariables.DECLARER_GROUPS, "linyue-self",
            CultivationVariables.GRADING_GROUPS, "ncal-office,ncal-director"));
  }

  private ProcessInstance graded(String grade) {
    ProcessInstance cultivation = start();
    complete(
        task(cultivation),
        withVariables(
            CultivationVariables.TOPIC_TAKEN,
            true,
            CultivationVariables.GRADE,
            grade,
            CultivationVariables.MENTOR_GROUP,
            "guohao-self"));
    return cultivation;
  }

  private ProcessInstance researching(String grade) {
    ProcessInstance cultivation = graded(grade);
    complete(task(cultivation));
    complete(task(cultivation), withVariables(CultivationVariables.PLAN_APPROVED, true));
    assertThat(cultivation).isWaitingAt("Task_WriteFindings");
    return cultivation;
  }

  private ProcessInstance inReview() {
    ProcessInstance cultivation = researching("ORDINARY");
    complete(task(cultivation));
    complete(task(cultivation));
    assertThat(cultivation).isWaitingAt("Call_ReviewFindings");
    return cultivation;
  }

  private ProcessInstance inPreReview() {
    ProcessInstance cultivation = inReview();
    process.end(REVIEW, Map.of());
    verify(views).ask(ID);
    return cultivation;
  }
}

package org.tian.cultivation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
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
import org.tian.cultivation.UnitViews;
import org.tian.shared.DeadlineRule;

/** {@code cultivation-review}: experts comment, the declarer answers, the mentor checks. */
class CultivationReviewProcessTest {

  private static final long ID = 7L;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final ExpertReviews reviews = mock(ExpertReviews.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "cultivation", "cultivation-review");
    Mocks.register("remindExpertsDelegate", new RemindExpertsDelegate(reviews));
    Mocks.register("closeCommentsDelegate", new CloseCommentsDelegate(reviews));
    Mocks.register("cultivationParties", new CultivationParties(reviews, mock(UnitViews.class)));
    when(reviews.openOf(ID)).thenReturn(List.of("guohao", "zhaoqiang"));
    when(reviews.close(ID)).thenReturn(true);
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void asksEachExpertAlone() {
    ProcessInstance review = start();

    for (String group : List.of("guohao-self", "zhaoqiang-self")) {
      assertThat(taskQuery().taskCandidateGroup(group).singleResult())
          .hasDefinitionKey("Task_WriteExpertComments")
          .hasDueDate(ProcessUnderTest.due(DeadlineRule.EXPERT_COMMENT));
    }
    taskService().complete(taskQuery().list().get(0).getId());
    assertThat(review).isWaitingAt("Task_WriteExpertComments");
    verify(reviews, never()).close(anyLong());
  }

  @Test
  void remindsExperts_whenMostOfTheTimeIsOver() {
    ProcessInstance review = start();

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.EXPERT_REMINDER));
    process.runJobs("BoundaryEvent_ExpertReminderDue");

    assertThat(review)
        .isWaitingAt("Task_WriteExpertComments")
        .hasPassed("EndEvent_ExpertsReminded");
    verify(reviews).remind(ID);
  }

  @Test
  void goesOnWithoutTheSilent_whenTheTimeIsOver() {
    ProcessInstance review = start();

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.EXPERT_COMMENT));
    process.runJobs("BoundaryEvent_CommentsOverdue");

    assertThat(review)
        .isWaitingAt("Task_AnswerComments")
        .hasPassed("BoundaryEvent_CommentsOverdue");
    assertThat(task(review)).hasCandidateGroup("linyue-self");
  }

  @Test
  void ends_whenNobodyHasAnythingToSay() {
    when(reviews.close(ID)).thenReturn(false);
    ProcessInstance review = start();

    commentAll();

    assertThat(review).isEnded().hasPassed("EndEvent_ReviewWithoutComments");
  }

  @Test
  void comesBackToDeclarer_untilTheMentorAcceptsAllAnswers() {
    ProcessInstance review = start();
    commentAll();
    complete(task(review));
    assertThat(task(review))
        .hasDefinitionKey("Task_CheckAnswers")
        .hasCandidateGroup("sunli-self")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.ANSWER_CHECK));

    complete(task(review), withVariables(CultivationVariables.ANSWERS_ACCEPTED, false));
    assertThat(review).isWaitingAt("Task_AnswerComments");

    complete(task(review));
    complete(task(review), withVariables(CultivationVariables.ANSWERS_ACCEPTED, true));
    assertThat(review).isEnded().hasPassed("EndEvent_AnswersAccepted");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            CultivationVariables.CULTIVATION_ID, ID,
            CultivationVariables.COMMITTEE_CODE, "ncal",
            CultivationVariables.DECLARER_GROUPS, "linyue-self",
            CultivationVariables.MENTOR_GROUP, "sunli-self"));
  }

  private static void commentAll() {
    taskQuery().list().forEach(comment -> taskService().complete(comment.getId()));
  }
}

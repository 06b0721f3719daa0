package org.tian.evaluation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

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
import org.tian.ProcessUnderTest;
import org.tian.evaluation.EvaluatedCase;
import org.tian.evaluation.Evaluations;
import org.tian.handling.process.ContactingUnits;
import org.tian.shared.DeadlineRule;

/** {@code proposal-evaluation}: the proposers rate, and the director answers dissatisfaction. */
class ProposalEvaluationProcessTest {

  private static final String CONTACT = "contact-after-reply";
  private static final EvaluatedCase CASE =
      new EvaluatedCase(1, ProcessUnderTest.FLOW_NUMBER, "ncal");

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll(CONTACT);

  private final Evaluations evaluations = mock(Evaluations.class);
  private final ContactingUnits units = mock(ContactingUnits.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(), "evaluation", "proposal-evaluation", CONTACT);
    Raters raters = mock(Raters.class);
    when(raters.groups(any())).thenReturn(List.of("wangfang-self", "ncal.minge-staff"));
    Mocks.register("raters", raters);
    when(units.unitTaskIds(any())).thenReturn(List.of());
    when(units.unitCode(7L)).thenReturn("ncal.jyj");
    when(units.unitCode(8L)).thenReturn("ncal.czj");
    Mocks.register("contactingUnits", units);
    Mocks.register("aggregateRatingsDelegate", new AggregateRatingsDelegate(evaluations));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void endsSatisfied_whenAllHaveRatedWell() {
    when(evaluations.sumUp(CASE)).thenReturn(true);
    ProcessInstance evaluation = start();

    rateAll();

    assertThat(evaluation).isEnded().hasPassed("EndEvent_ProposersSatisfied");
    assertThat(evaluation).variables().containsEntry(EvaluationVariables.REHANDLE, false);
  }

  @Test
  void asksEachLeadProposer_whenRepliesAreServed() {
    start();

    for (String group : List.of("wangfang-self", "ncal.minge-staff")) {
      assertThat(taskQuery().taskCandidateGroup(group).singleResult())
          .hasDefinitionKey("Task_RateReply")
          .hasDueDate(ProcessUnderTest.due(DeadlineRule.RATING));
    }
  }

  @Test
  void waitsForTheOthers_whenOneHasRated() {
    ProcessInstance evaluation = start();

    taskService().complete(ratings().get(0).getId());

    assertThat(evaluation).isWaitingAt("Task_RateReply");
    verify(evaluations, never()).sumUp(any());
  }

  @Test
  void sumsUpWithoutTheRest_whenRatingIsOverdue() {
    when(evaluations.sumUp(CASE)).thenReturn(true);
    ProcessInstance evaluation = start();

    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.RATING));
    process.runJobs();

    assertThat(evaluation)
        .isEnded()
        .hasPassed("BoundaryEvent_RatingOverdue", "EndEvent_ProposersSatisfied");
  }

  @Test
  void waitsForEveryUnitThatOwesATalk_whenAllHaveRated() {
    when(evaluations.sumUp(CASE)).thenReturn(true);
    when(units.unitTaskIds(any())).thenReturn(List.of(7L, 8L));
    ProcessInstance evaluation = start();
    Assertions.assertThat(process.standIns(CONTACT))
        .extracting(asked -> taskService().getVariable(asked.getId(), "unitCode"))
        .containsExactlyInAnyOrder("ncal.jyj", "ncal.czj");

    rateAll();
    assertThat(evaluation).isWaitingAt("Call_ContactAfterReply");
    for (Task talk : process.standIns(CONTACT)) {
      assertThat(evaluation).isNotEnded();
      taskService().complete(talk.getId());
      process.runJobs();
    }

    assertThat(evaluation).isEnded().hasPassed("EndEvent_ProposersSatisfied");
  }

  @Test
  void ordersRehandling_whenDirectorDecidesSo() {
    ProcessInstance evaluation = dissatisfied();
    assertThat(task(evaluation))
        .hasDefinitionKey("Task_DecideRehandling")
        .hasCandidateGroup("ncal-director")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.REHANDLING));

    complete(task(evaluation), withVariables(EvaluationVariables.REHANDLE, true));

    assertThat(evaluation).isEnded().hasPassed("EndEvent_RehandlingOrdered");
  }

  @Test
  void declinesRehandling_whenDirectorDecidesSo() {
    ProcessInstance evaluation = dissatisfied();

    complete(task(evaluation), withVariables(EvaluationVariables.REHANDLE, false));

    assertThat(evaluation).isEnded().hasPassed("EndEvent_RehandlingDeclined");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    ProcessInstance evaluation =
        process.start(
            Map.of(
                "proposalId",
                1L,
                "committeeCode",
                "ncal",
                "title",
                "关于校门口接送停车的提案",
                "caseNumber",
                "20260001"));
    process.runJobs();
    return evaluation;
  }

  private ProcessInstance dissatisfied() {
    when(evaluations.sumUp(CASE)).thenReturn(false);
    ProcessInstance evaluation = start();
    rateAll();
    return evaluation;
  }

  private static void rateAll() {
    ratings().forEach(rating -> taskService().complete(rating.getId()));
  }

  private static List<Task> ratings() {
    return taskQuery().taskDefinitionKey("Task_RateReply").list();
  }
}

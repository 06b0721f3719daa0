package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.shared.DeadlineRule;

/** {@code unit-planning}: the head's instruction and the deputy's list, each where wanted. */
class UnitPlanningProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "unit-planning");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void headInstructsAndDeputyPlans() {
    ProcessInstance planning = start(true, true);
    assertThat(task(planning))
        .hasDefinitionKey("Task_InstructHandling")
        .hasCandidateGroup("ncal.jyj-head")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.HEAD_INSTRUCTION));

    complete(task(planning));
    assertThat(task(planning))
        .hasDefinitionKey("Task_PlanHandling")
        .hasCandidateGroup("ncal.jyj-deputy")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.HANDLING_PLAN));
    complete(task(planning));

    assertThat(planning).isEnded().hasPassed("EndEvent_PlanMade");
  }

  @Test
  void deputyPlansAtOnce_whenHeadsDoNotInstruct() {
    ProcessInstance planning = start(false, true);

    assertThat(planning).isWaitingAt("Task_PlanHandling").hasNotPassed("Task_InstructHandling");
  }

  @Test
  void sectionGoesOn_whenDeputiesDoNotPlan() {
    ProcessInstance planning = start(true, false);

    complete(task(planning));

    assertThat(planning)
        .isEnded()
        .hasPassed("EndEvent_LeftToSection")
        .hasNotPassed("Task_PlanHandling");
  }

  @Test
  void goesStraightToTheSection_whenNeitherStepIsWanted() {
    assertThat(start(false, false))
        .isEnded()
        .hasPassed("EndEvent_LeftToSection")
        .hasNotPassed("Task_InstructHandling", "Task_PlanHandling");
  }

  private ProcessInstance start(boolean headInstructs, boolean deputyPlans) {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId",
            1L,
            "committeeCode",
            "ncal",
            "unitTaskId",
            7L,
            "unitCode",
            "ncal.jyj",
            HandlingVariables.HEAD_INSTRUCTS,
            headInstructs,
            HandlingVariables.DEPUTY_PLANS,
            deputyPlans));
  }
}

package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tian.ProcessUnderTest;
import org.tian.assignment.process.AnsweringUnits;

/** {@code proposal-handling}: one round, all units side by side, others coming in. */
class ProposalHandlingProcessTest {

  private static final String HANDLING = "unit-handling";

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll(HANDLING);

  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process =
        ProcessUnderTest.deploy(
            ENGINE.getProcessEngine(), "handling", "proposal-handling", HANDLING);
    AnsweringUnits units = mock(AnsweringUnits.class);
    when(units.unitTaskIds(any())).thenReturn(List.of(7L, 8L));
    when(units.unitCode(7L)).thenReturn("ncal.jyj");
    when(units.unitCode(8L)).thenReturn("ncal.czj");
    when(units.unitCode(9L)).thenReturn("ncal.cgj");
    when(units.unitCode(10L)).thenReturn("ncal.gaj");
    when(units.unitRole(7L)).thenReturn("LEAD");
    when(units.unitRole(8L)).thenReturn("CO");
    when(units.unitRole(9L)).thenReturn("CO");
    when(units.unitRole(10L)).thenReturn("CO");
    Mocks.register("answeringUnits", units);
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void tellsEachUnitItsPart_andEndsWithTheLastOne() {
    ProcessInstance round = start();

    Assertions.assertThat(parts())
        .hasSize(2)
        .allSatisfy(
            part ->
                Assertions.assertThat(part)
                    .containsEntry("proposalId", 1L)
                    .containsEntry("committeeCode", "ncal")
                    .containsEntry("caseNumber", "20260001")
                    .containsEntry("handlingRound", 1)
                    .containsEntry("handingOffice", "ncal.zfb")
                    .containsEntry("headSignsReturn", true))
        .anySatisfy(
            part ->
                Assertions.assertThat(part)
                    .containsEntry("unitTaskId", 8L)
                    .containsEntry("unitCode", "ncal.czj")
                    .containsEntry("unitRole", "CO"));
    finish("ncal.jyj");
    assertThat(round).isNotEnded();
    finish("ncal.czj");

    assertThat(round).isEnded().hasPassed("EndEvent_UnitsFinished");
  }

  @Test
  void waitsForUnitsThatWereAdded_eachWithItsOwnPart() {
    ProcessInstance round = start();
    add(9L);
    add(10L);

    Assertions.assertThat(parts())
        .extracting(part -> part.get("unitTaskId"), part -> part.get("unitCode"))
        .contains(
            org.assertj.core.groups.Tuple.tuple(9L, "ncal.cgj"),
            org.assertj.core.groups.Tuple.tuple(10L, "ncal.gaj"));
    finish("ncal.jyj");
    finish("ncal.czj");
    finish("ncal.cgj");
    assertThat(round).isNotEnded().hasPassed("EndEvent_UnitsFinished");

    finish("ncal.gaj");
    assertThat(round).isEnded().hasPassed("EndEvent_AddedUnitFinished");
  }

  @Test
  void goesOn_whenAnAddedUnitIsDoneBeforeTheFirstOnes() {
    ProcessInstance round = start();
    add(9L);

    finish("ncal.cgj");

    assertThat(round).isWaitingAt("Call_HandleByUnit");
    Assertions.assertThat(process.standIns(HANDLING)).hasSize(2);
  }

  @Test
  void takesAUnit_whenOnlyTheAddedOnesStillWork() {
    ProcessInstance round = start();
    add(9L);
    finish("ncal.jyj");
    finish("ncal.czj");

    add(10L);
    finish("ncal.cgj");
    assertThat(round).isNotEnded();
    finish("ncal.gaj");

    assertThat(round).isEnded();
  }

  private ProcessInstance start() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("proposalId", 1L);
    variables.put("committeeCode", "ncal");
    variables.put("title", "关于校门口接送停车的提案");
    variables.put("caseNumber", "20260001");
    variables.put("handlingRound", 1);
    variables.put("handingOffice", "ncal.zfb");
    return process.start(variables);
  }

  private static void add(long unitTaskId) {
    runtimeService()
        .createMessageCorrelation("unit-added")
        .processInstanceBusinessKey(ProcessUnderTest.FLOW_NUMBER)
        .setVariable("addedUnitTaskId", unitTaskId)
        .correlate();
  }

  private void finish(String unit) {
    Task waiting =
        process.standIns(HANDLING).stream()
            .filter(task -> unit.equals(variables(task).get("unitCode")))
            .findFirst()
            .orElseThrow();
    taskService().complete(waiting.getId());
    process.runJobs();
  }

  private List<Map<String, Object>> parts() {
    return process.standIns(HANDLING).stream().map(this::variables).toList();
  }

  private Map<String, Object> variables(Task standIn) {
    return taskService().getVariables(standIn.getId());
  }
}

package org.tian.engine.office.process;

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

/** {@code task-signing}: one signer is asked and says what they think. */
class TaskSigningProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    ProcessUnderTest.freezeClock();
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "office", "task-signing");
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void asksTheSignerAlone_inTheTimeOfTheRule_andEndsWithTheOpinion() {
    ProcessInstance signature = process.start(Map.of("signerGroup", "shishilin-self"));

    assertThat(task(signature))
        .hasDefinitionKey("Task_GiveSignOpinion")
        .hasCandidateGroup("shishilin-self")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.SIGN_OPINION));
    complete(task(signature));

    assertThat(signature).isEnded().hasPassed("EndEvent_OpinionGiven");
  }
}

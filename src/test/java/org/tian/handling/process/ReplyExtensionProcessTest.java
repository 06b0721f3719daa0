package org.tian.handling.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

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
import org.tian.handling.clocks.ReplyExtension;
import org.tian.handling.clocks.ReplyExtensions;
import org.tian.shared.DeadlineRule;

/** {@code reply-extension}: from a unit's wish for more time to the new day or the "no". */
class ReplyExtensionProcessTest {

  private static final long UNIT_TASK = 7;

  @RegisterExtension
  static final ProcessEngineCoverageExtension ENGINE = ProcessUnderTest.coveringAll();

  private final ReplyExtensions extensions = mock(ReplyExtensions.class);
  private final ReplyExtension asked = mock(ReplyExtension.class);
  private ProcessUnderTest process;

  @BeforeEach
  void deploy() {
    process = ProcessUnderTest.deploy(ENGINE.getProcessEngine(), "handling", "reply-extension");
    when(extensions.get(UNIT_TASK)).thenReturn(asked);
    when(asked.getProposerGroup()).thenReturn("gaoyi-self");
    Mocks.register("openExtensionDelegate", new OpenExtensionDelegate(extensions));
    Mocks.register("recordConsentSilenceDelegate", new RecordConsentSilenceDelegate(extensions));
    Mocks.register("extendDeadlineDelegate", new ExtendDeadlineDelegate(extensions));
  }

  @AfterEach
  void clear() {
    process.clear();
  }

  @Test
  void extendsAtOnce_whenTheProposerConsents() {
    ProcessInstance wish = start();
    assertThat(task(wish))
        .hasDefinitionKey("Task_ConsentExtension")
        .hasCandidateGroup("gaoyi-self")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.EXTENSION_CONSENT));

    consent(wish, true);

    verify(extensions).extend(UNIT_TASK);
    assertThat(wish)
        .isEnded()
        .hasPassed("EndEvent_DeadlineExtended")
        .hasNotPassed("Task_DecideExtension");
  }

  @Test
  void isDecidedByTheOffice_whenTheProposerDoesNotConsent() {
    ProcessInstance wish = start();

    consent(wish, false);

    assertThat(task(wish))
        .hasDefinitionKey("Task_DecideExtension")
        .hasCandidateGroup("ncal.zfb-handover")
        .hasDueDate(ProcessUnderTest.due(DeadlineRule.EXTENSION_DECISION));
    verify(extensions, never()).extend(UNIT_TASK);
    decide(wish, true);
    verify(extensions).extend(UNIT_TASK);
    assertThat(wish).isEnded().hasPassed("EndEvent_DeadlineExtended");
  }

  @Test
  void isDecidedByTheOffice_whenTheProposerSaysNothingInTime() {
    ProcessInstance wish = start();

    process.runJobs("BoundaryEvent_ConsentOverdue");
    assertThat(task(wish)).hasDefinitionKey("Task_ConsentExtension");
    ClockUtil.setCurrentTime(ProcessUnderTest.due(DeadlineRule.EXTENSION_CONSENT));
    process.runJobs("BoundaryEvent_ConsentOverdue");

    verify(extensions).recordSilence(UNIT_TASK);
    assertThat(task(wish)).hasDefinitionKey("Task_DecideExtension");
    decide(wish, false);
    verify(extensions, never()).extend(UNIT_TASK);
    assertThat(wish).isEnded().hasPassed("EndEvent_ExtensionRefused");
  }

  @Test
  void asksNoProposer_forACoUnit() {
    when(asked.getProposerGroup()).thenReturn(null);

    ProcessInstance wish = start();

    assertThat(task(wish)).hasDefinitionKey("Task_DecideExtension");
    decide(wish, true);
    assertThat(wish).isEnded().hasNotPassed("Task_ConsentExtension");
  }

  private ProcessInstance start() {
    ProcessUnderTest.freezeClock();
    return process.start(
        Map.of(
            "proposalId", 1L,
            "committeeCode", "ncal",
            "unitTaskId", UNIT_TASK,
            "unitCode", "ncal.jyj",
            "handingOffice", "ncal.zfb"));
  }

  private static void consent(ProcessInstance wish, boolean consents) {
    complete(task(wish), Map.of(HandlingVariables.EXTENSION_CONSENTED, consents));
  }

  private static void decide(ProcessInstance wish, boolean grants) {
    complete(task(wish), Map.of(HandlingVariables.EXTENSION_GRANTED, grants));
  }
}

package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;

/** What the domain does to a case without knowing the engine. */
@TianTest
class CasesTest {

  @Autowired private Probe probe;
  @Autowired private Cases cases;
  @Autowired private RuntimeService runtime;

  @BeforeEach
  void deploy() {
    probe.deploy();
  }

  @Test
  void setsTheVariableOfThatCaseOnly_alsoForOneWhoMayNotTouchTheProcess() {
    String filed = probe.start("关于校舍加固的提案");
    String other = probe.start("关于公园照明的提案");

    probe.by("linyue", () -> cases.setVariable(filed, "caseNumber", "20260001"));

    assertThat(runtime.getVariable(instanceOf(filed), "caseNumber")).isEqualTo("20260001");
    assertThat(runtime.getVariable(instanceOf(other), "caseNumber")).isEqualTo(other);
  }

  @Test
  void changesNothing_whenTheCaseRunsNoMore() {
    String nowhere = "number-" + System.nanoTime();

    cases.setVariable("P-unknown", "caseNumber", nowhere);

    assertThat(runtime.createVariableInstanceQuery().variableValueEquals("caseNumber", nowhere))
        .extracting(query -> query.count())
        .isEqualTo(0L);
  }

  private String instanceOf(String caseKey) {
    ProcessInstance instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).singleResult();
    return instance.getId();
  }
}

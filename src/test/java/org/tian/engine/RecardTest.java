package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.tian.TianTest;
import org.tian.engine.CaseDirectory.CaseCard;

/** A case's items show its number and title, and the new ones once they change. */
@TianTest
class RecardTest {

  private static final long PROPOSAL = 990_001;

  @MockitoBean private CaseDirectory directory;
  @Autowired private Probe probe;
  @Autowired private Cases cases;
  @Autowired private WorkItems items;
  @Autowired private TaskService tasks;

  @BeforeEach
  void startCase() {
    probe.deploy();
    when(directory.cardOf(anyLong())).thenReturn(new CaseCard("L-1", "旧案由", "ncal", "林悦"));
  }

  @Test
  void showsNewNumberAndTitle_onOpenAndDoneItems() {
    cases.start(
        "probe",
        "L-1",
        Map.of("committeeCode", "ncal", "proposalId", PROPOSAL, "proposerGroup", "linyue-self"));
    String done = probe.taskOf("L-1");
    tasks.complete(done);
    String open = probe.taskOf("L-1");
    assertThat(items.find(open).orElseThrow().proposerName()).isEqualTo("林悦");
    assertThat(items.find(open).orElseThrow().isFiled()).isFalse();
    assertThat(tasks.getVariablesLocal(open))
        .containsEntry("flowNo", "L-1")
        .doesNotContainKey("caseNo");

    when(directory.cardOf(PROPOSAL)).thenReturn(new CaseCard("第0001号", "新案由", "ncal", "林悦"));
    probe.by("chenmin", () -> items.recard(PROPOSAL));

    assertThat(items.allOf(PROPOSAL)).extracting(WorkItem::caseNumber).containsOnly("第0001号");
    assertThat(items.openOf(PROPOSAL)).extracting(WorkItem::title).containsExactly("新案由");
    assertThat(tasks.getVariablesLocal(open))
        .containsEntry("caseNo", "第0001号")
        .doesNotContainKey("flowNo");
    assertThat(tasks.getVariableLocal(open, "title")).isEqualTo("新案由");
  }
}

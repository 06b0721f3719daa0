package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;
import org.tian.shared.RefusedException;

/** The inbox follows the engine, and its lists give each person what is theirs. */
@TianTest
class WorkItemsTest {

  @Autowired private Probe probe;
  @Autowired private WorkItems items;
  @Autowired private TaskService tasks;
  @Autowired private Cases cases;

  @BeforeEach
  void deploy() {
    probe.deploy();
  }

  @Test
  void offersTaskToGroup_whenCreated() {
    String caseKey = probe.start("关于路灯的提案");

    WorkItem item = items.find(probe.taskOf(caseKey)).orElseThrow();

    assertThat(item.taskKey()).isEqualTo("Task_ProbeCheck");
    assertThat(item.processKey()).isEqualTo("probe");
    assertThat(item.caseNumber()).isEqualTo(caseKey);
    assertThat(item.startedBy()).isEqualTo("linyue");
    assertThat(item.dueAt()).isNotNull();
    assertThat(items.groupsOf(item.taskId())).containsExactly("ncal-office");
    assertThat(listed(WorkList.TODO, "chenmin", caseKey)).hasSize(1);
    assertThat(listed(WorkList.TODO, "zhaoqiang", caseKey)).isEmpty();
  }

  @Test
  void showsColumns_whenTaskIsCreated() {
    String task = probe.taskOf(probe.start("关于公园的提案"));

    Map<String, Object> columns = tasks.getVariablesLocal(task);

    assertThat(columns).containsKeys("flowNo", "title", "stage", "dueDay");
    assertThat(columns.get("title")).isEqualTo("关于公园的提案");
    assertThat((String) columns.get("dueDay")).matches("\\d{4}年\\d{1,2}月\\d{1,2}日");
  }

  @Test
  void movesFromTodoToClaimed_whenColleagueClaims() {
    String caseKey = probe.start("关于公交的提案");

    tasks.setAssignee(probe.taskOf(caseKey), "chenmin");

    assertThat(listed(WorkList.CLAIMED, "chenmin", caseKey)).hasSize(1);
    assertThat(listed(WorkList.TODO, "chenmin", caseKey)).hasSize(1);
    assertThat(listed(WorkList.TODO, "shishilin", caseKey)).isEmpty();
  }

  @Test
  void assignsToPerson_whenOnlyGroupIsPersonal() {
    String caseKey = probe.start("关于学校的提案");

    tasks.complete(probe.taskOf(caseKey));

    WorkItem answer = items.find(probe.taskOf(caseKey)).orElseThrow();
    assertThat(answer.assignee()).isEqualTo("linyue");
    assertThat(listed(WorkList.CLAIMED, "linyue", caseKey)).hasSize(1);
  }

  @Test
  void cancelsItem_whenCaseIsStopped() {
    String caseKey = probe.start("关于河流的提案");
    String task = probe.taskOf(caseKey);

    boolean delivered = cases.correlate("probe-stop", caseKey, Map.of());

    assertThat(delivered).isTrue();
    assertThat(items.find(task).orElseThrow().state()).isEqualTo(WorkItem.State.CANCELLED);
    assertThat(items.groupsOf(task)).isEmpty();
    assertThat(listed(WorkList.STARTED, "linyue", caseKey)).hasSize(1);
    assertThat(cases.correlate("probe-stop", caseKey, Map.of())).isFalse();
  }

  @Test
  void refusesSecondStart_whenCaseRuns() {
    String caseKey = probe.start("关于桥的提案");

    assertThatThrownBy(() -> cases.start("probe", caseKey, Map.of()))
        .isInstanceOf(RefusedException.class)
        .hasMessage("case.already-started");
  }

  @Test
  void givesEachItemOnce_whenPagedByCursor() {
    List<String> keys = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      keys.add(probe.start("关于翻页的提案" + number));
    }

    for (WorkItemQuery.Sort sort : WorkItemQuery.Sort.values()) {
      List<String> seen = new ArrayList<>();
      String after = null;
      do {
        WorkItemPage page =
            items.list(WorkList.TODO, "chenmin", new WorkItemQuery("翻页", sort, 2, after));
        page.items().forEach(item -> seen.add(item.caseKey()));
        after = page.next();
      } while (after != null);
      assertThat(seen).containsExactlyInAnyOrderElementsOf(keys);
    }
    assertThat(items.count(WorkList.TODO, "chenmin", "翻页")).isEqualTo(5);
  }

  @Test
  void takesSignsLiterally_whenSearched() {
    probe.start("关于100%覆盖的提案");

    assertThat(items.count(WorkList.TODO, "chenmin", "100%覆")).isEqualTo(1);
    assertThat(items.count(WorkList.TODO, "chenmin", "1%覆")).isZero();
  }

  @Test
  void refusesCursor_whenItIsNoneOfOurs() {
    WorkItemQuery query = new WorkItemQuery(null, null, 10, "nonsense");

    assertThatThrownBy(() -> items.list(WorkList.TODO, "chenmin", query))
        .isInstanceOf(RefusedException.class)
        .hasMessage("list.bad-cursor");
  }

  private List<WorkItem> listed(WorkList list, String personId, String caseKey) {
    return items.list(list, personId, new WorkItemQuery(caseKey, null, 50, null)).items().stream()
        .filter(item -> caseKey.equals(item.caseKey()))
        .toList();
  }
}

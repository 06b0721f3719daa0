package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

/** Everybody finds the same filters in Tasklist, with the case's card as columns. */
abstract class SharedFiltersContract {

  private static final int NODES = 4;

  @Autowired private Probe probe;
  @Autowired private ProcessEngine engine;
  @Autowired private FilterService filters;
  @Autowired private MessageSource messages;
  @Autowired private SharedFilters sharedFilters;
  @Autowired private TaskOperations operations;

  @BeforeEach
  void deploy() {
    probe.deploy();
  }

  @AfterEach
  void letTimePass() {
    ClockUtil.reset();
  }

  @Test
  void standsOnceEach_whenStartedAgain() {
    sharedFilters.create();

    assertThat(filters.createFilterQuery().list())
        .extracting(Filter::getName)
        .containsExactlyInAnyOrder(
            "全部待办", "我的任务", "我所在组的任务", "逾期任务", "审查", "交办", "办理", "签发", "评议", "培育");
    assertThat(filter("我的任务").getProperties().get("variables").toString())
        .contains("caseNo", "案号", "flowNo", "流水号", "title", "案由", "stage", "阶段", "dueDay", "办理期限");
  }

  @Test
  void hasEnglish_forEachNameDescriptionColumnAndStage() throws IOException {
    String english =
        new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/tasklist/scripts/tian/filters.js")
            .getContentAsString(StandardCharsets.UTF_8);
    Locale chinese = Locale.SIMPLIFIED_CHINESE;

    for (Filter filter : filters.createFilterQuery().list()) {
      assertThat(english).contains(filter.getName() + ": \"");
      assertThat(english).contains((String) filter.getProperties().get("description"));
    }
    assertThat(SharedFilters.COLUMNS)
        .allSatisfy(column -> assertThat(english).contains("\"" + column.get("label") + ":\""));
    for (String process :
        List.of("lifecycle", "review", "assignment", "evaluation").stream()
            .map("proposal-"::concat)
            .toList()) {
      assertThat(english)
          .contains("  " + messages.getMessage("stage." + process, null, chinese) + ": \"");
    }
  }

  @Test
  void standsOnceEach_whenSeveralNodesStartTogether() throws Exception {
    filters.createFilterQuery().list().forEach(made -> filters.deleteFilter(made.getId()));
    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    CountDownLatch together = new CountDownLatch(NODES);

    List<Future<?>> starts =
        IntStream.range(0, NODES)
            .<Future<?>>mapToObj(
                node ->
                    nodes.submit(
                        () -> {
                          together.countDown();
                          together.await();
                          sharedFilters.create();
                          return null;
                        }))
            .toList();
    for (Future<?> start : starts) {
      start.get();
    }
    nodes.shutdown();

    assertThat(filters.createFilterQuery().list())
        .extracting(Filter::getName)
        .doesNotHaveDuplicates();
    assertThat(filters.createFilterQuery().count()).isEqualTo(10);
  }

  @Test
  void leavesOne_whereAnEarlierStartHasMadeTwo() {
    filters.saveFilter(filters.newTaskFilter("评议"));

    sharedFilters.create();

    assertThat(filter("评议").getProperties()).containsEntry("priority", 80);
  }

  @Test
  void followsClaim_whenShown() {
    String task = probe.taskOf(probe.start("关于过滤的提案"));

    assertThat(shown("我所在组的任务", "chenmin")).contains(task);
    assertThat(shown("我的任务", "chenmin")).doesNotContain(task);

    probe.by("chenmin", () -> operations.claim(task));

    assertThat(shown("我所在组的任务", "chenmin")).doesNotContain(task);
    assertThat(shown("我的任务", "chenmin")).contains(task);
  }

  @Test
  void opensWithAllThatAPersonMayWorkOn_claimedOrNot() {
    String offered = probe.taskOf(probe.start("关于待办的提案"));
    String claimed = probe.taskOf(probe.start("关于认领的提案"));
    probe.by("chenmin", () -> operations.claim(claimed));

    assertThat(shown("全部待办", "chenmin")).contains(offered, claimed);
    assertThat(filters.createFilterQuery().list())
        .extracting(filter -> (Integer) filter.getProperties().get("priority"))
        .allSatisfy(priority -> assertThat(priority).isGreaterThanOrEqualTo(5));
    assertThat(filter("全部待办").getProperties()).containsEntry("priority", 5);
  }

  @Test
  void showsOverdue_whenTheDueDayHasPassed() {
    String task = probe.taskOf(probe.start("关于逾期的提案"));

    assertThat(shown("逾期任务", "chenmin")).doesNotContain(task);

    ClockUtil.offset(30L * 24 * 60 * 60 * 1000);

    assertThat(shown("逾期任务", "chenmin")).contains(task);
  }

  private List<String> shown(String name, String personId) {
    String id = filter(name).getId();
    var executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
    // Unchecked, so that only the filter's own criteria choose; visibility has its own tests.
    return probe.as(
        personId,
        () ->
            executor.execute(
                context ->
                    context.runWithoutAuthorization(
                        () -> filters.<Task>list(id).stream().map(Task::getId).toList())));
  }

  private Filter filter(String name) {
    return filters.createFilterQuery().filterName(name).singleResult();
  }
}

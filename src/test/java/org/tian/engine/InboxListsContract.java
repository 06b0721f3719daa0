package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.shared.RefusedException;

/**
 * Lists of the inbox by search, order, filter and reader. Runs on H2 and on MySQL.
 *
 * <p>The probe's first task waits for the office of 安澜 (chenmin, shishilin); sunli is its director.
 */
abstract class InboxListsContract {

  private static final String[] TITLES = {
    "关于增设夜间公交的提案", "关于保护古井的提案", "关于完善社区食堂的提案", "关于A类道路照明的提案", "关于整治内涝的提案"
  };

  @Autowired private Probe probe;
  @Autowired private WorkItems items;
  @Autowired private WorkLoads loads;
  @Autowired private InboxFilters filters;
  @Autowired private TaskService tasks;
  @Autowired private JdbcTemplate jdbc;

  /** Stands in all titles of one test and nowhere else. */
  private String mark;

  private final List<String> keys = new ArrayList<>();

  @BeforeEach
  void startCases() {
    probe.deploy();
    mark = "记" + Character.toString(0x20000 + (int) (System.nanoTime() % 40_000));
    for (String title : TITLES) {
      keys.add(probe.start(title.replace("的提案", mark + "的提案")));
    }
  }

  @Test
  void runsAlongEachColumn_bothWays_andGivesEachItemOnce() {
    for (WorkItemQuery.Sort sort : WorkItemQuery.Sort.values()) {
      List<String> forwards = paged(WorkList.TODO, "chenmin", sort, false);
      List<String> backwards = paged(WorkList.TODO, "chenmin", sort, true);

      assertThat(forwards).as("%s", sort).containsExactlyInAnyOrderElementsOf(keys);
      assertThat(backwards).as("%s backwards", sort).hasSize(keys.size());
      Collections.reverse(backwards);
      assertThat(backwards).as("%s", sort).isEqualTo(forwards);
    }
  }

  @Test
  void ordersTitlesBySound() {
    List<String> titles =
        items
            .list(WorkList.TODO, "chenmin", query(mark, WorkItemQuery.Sort.TITLE, false, 50))
            .items()
            .stream()
            .map(item -> item.title().substring(2, 4))
            .toList();

    assertThat(titles).endsWith("保护", "完善", "增设", "整治");
  }

  @Test
  void findsByAnyPart_ofNumberTitleProposerAndStep() {
    String own = keys.get(3);

    assertThat(found("路照明" + mark)).containsExactly(own);
    assertThat(found("a类道路 " + mark)).containsExactly(own);
    assertThat(found(own.toLowerCase() + " " + mark)).containsExactly(own);
    assertThat(found("道路 食堂 " + mark)).isEmpty();
    assertThat(found(mark.substring(1))).hasSize(keys.size());
    assertThat(found("没有这样的" + mark)).isEmpty();
    assertThat(items.count(WorkList.TODO, "chenmin", "照明" + mark)).isEqualTo(1);
  }

  @Test
  void findsAlsoAmongThePersonsOwn_afterItWasDone() {
    String task = probe.taskOf(keys.get(1));

    tasks.setAssignee(task, "chenmin");
    tasks.complete(task);

    assertThat(found(WorkList.DONE, "chenmin", "古井" + mark)).containsExactly(keys.get(1));
    assertThat(found(WorkList.DONE, "shishilin", "古井" + mark)).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from work_item_word where task_id = ?", Long.class, task))
        .isZero();
  }

  @Test
  void findsInTheOrderOfTheUsualList_alsoAfterAnEndWasMoved() {
    List<Integer> days = List.of(5, 3, 9, 1, 7);
    for (int i = 0; i < keys.size(); i++) {
      tasks.setDueDate(probe.taskOf(keys.get(i)), inDays(days.get(i)));
    }
    assertThat(found(mark))
        .containsExactly(keys.get(3), keys.get(1), keys.get(0), keys.get(4), keys.get(2));

    tasks.setDueDate(probe.taskOf(keys.get(3)), inDays(11));
    tasks.setDueDate(probe.taskOf(keys.get(2)), null);
    tasks.setAssignee(probe.taskOf(keys.get(0)), "shishilin");

    assertThat(found(mark)).containsExactly(keys.get(1), keys.get(4), keys.get(3), keys.get(2));
    assertThat(paged(WorkList.TODO, "chenmin", WorkItemQuery.Sort.DUE, false))
        .isEqualTo(found(mark));
    assertThat(found(WorkList.TEAM, "chenmin", mark)).hasSize(5).contains(keys.get(0));
  }

  private static Date inDays(int days) {
    return Date.from(Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
  }

  @Test
  void fillsThePage_whenAllOfItComesFromOneGroup() {
    for (int i = 0; i < 55; i++) {
      keys.add(probe.start("关于第" + i + "处" + mark + "的提案"));
    }
    for (WorkItemQuery.Sort sort : WorkItemQuery.Sort.values()) {
      WorkItemPage first = items.list(WorkList.TODO, "chenmin", query(mark, sort, false, 50));
      WorkItemPage second =
          items.list(WorkList.TODO, "chenmin", query(mark, sort, false, 50).after(first.next()));

      assertThat(keysOf(first)).as("%s", sort).hasSize(50);
      assertThat(keysOf(second))
          .as("%s", sort)
          .hasSize(10)
          .doesNotContainAnyElementsOf(keysOf(first));
      assertThat(second.next()).as("%s", sort).isNull();
    }
  }

  @Test
  void showsClaimedWorkToTheTeam_butOffersItToNobodyElse() {
    tasks.setAssignee(probe.taskOf(keys.get(0)), "chenmin");

    assertThat(found(WorkList.TODO, "shishilin", mark)).hasSize(4).doesNotContain(keys.get(0));
    assertThat(found(WorkList.TEAM, "shishilin", mark)).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(found(WorkList.TEAM, "zhaoqiang", mark)).isEmpty();
  }

  @Test
  void showsAllWorkOfTheBody_toThoseWhoLeadIt() {
    tasks.setAssignee(probe.taskOf(keys.get(0)), "chenmin");

    assertThat(found(WorkList.UNIT, "sunli", mark)).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(found(WorkList.UNIT, "zhaoqiang", mark)).isEmpty();
    assertThat(found(WorkList.UNIT, "heping", mark)).isEmpty();
  }

  @Test
  void narrowsByEachPartOfTheFilter() {
    tasks.setAssignee(probe.taskOf(keys.get(0)), "chenmin");

    assertThat(narrowed("step:Task_ProbeCheck")).hasSize(5);
    assertThat(narrowed("step:Task_ProbeAnswer")).isEmpty();
    assertThat(narrowed("stage:probe,held:free")).hasSize(4);
    assertThat(narrowed("held:mine")).isEmpty();
    assertThat(narrowed("held:chenmin")).containsExactly(keys.get(0));
    assertThat(narrowed("age:3")).hasSize(5);
    assertThat(narrowed("age:over")).isEmpty();
    assertThat(narrowed("light:late")).isEmpty();
    assertThat(narrowed("unit:ncal.nowhere")).isEmpty();
    assertThatThrownBy(() -> narrowed("colour:red"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("list.unknown-filter");
    assertThatThrownBy(() -> narrowed("age:old")).hasMessage("list.unknown-filter-value");
  }

  @Test
  void countsAgeAndLoad_byPersonAndStep() {
    tasks.setAssignee(probe.taskOf(keys.get(0)), "shishilin");

    List<WorkLoad> load = loads.of(WorkList.UNIT, "sunli");

    assertThat(load)
        .anySatisfy(
            one -> {
              assertThat(one.assignee()).isEqualTo("shishilin");
              assertThat(one.taskKey()).isEqualTo("Task_ProbeCheck");
              assertThat(one.byAge().get(0)).isPositive();
            });
    assertThat(load.stream().mapToLong(WorkLoad::total).sum())
        .isEqualTo(
            jdbc.queryForObject(
                "select count(distinct task_id) from work_item_group where group_id like 'ncal-%'",
                Long.class));
  }

  @Test
  void refusesCursor_whenItIsOfAnotherOrder() {
    String next =
        items.list(WorkList.TODO, "chenmin", query(mark, WorkItemQuery.Sort.DUE, false, 2)).next();

    assertThatThrownBy(
            () ->
                items.list(
                    WorkList.TODO,
                    "chenmin",
                    query(mark, WorkItemQuery.Sort.TITLE, false, 2).after(next)))
        .hasMessage("list.bad-cursor");
  }

  private List<String> narrowed(String filter) {
    return keysOf(
        items.list(
            WorkList.TEAM,
            "shishilin",
            new WorkItemQuery(
                mark, null, false, filters.now(InboxFilter.parse(filter), "shishilin"), 50, null)));
  }

  private List<String> found(String text) {
    return found(WorkList.TODO, "chenmin", text);
  }

  private List<String> found(WorkList list, String person, String text) {
    return keysOf(items.list(list, person, query(text, null, false, 50)));
  }

  private List<String> paged(
      WorkList list, String person, WorkItemQuery.Sort sort, boolean reversed) {
    List<String> seen = new ArrayList<>();
    Set<String> cursors = new HashSet<>();
    WorkItemQuery query = query(mark, sort, reversed, 2);
    while (query != null) {
      WorkItemPage page = items.list(list, person, query);
      seen.addAll(keysOf(page));
      query = page.next() == null ? null : query.after(page.next());
      assertThat(query == null || cursors.add(query.after())).as("pages go on").isTrue();
    }
    return seen;
  }

  private static WorkItemQuery query(
      String text, WorkItemQuery.Sort sort, boolean reversed, int limit) {
    return new WorkItemQuery(text, sort, reversed, WorkFilter.NONE, limit, null);
  }

  private static List<String> keysOf(WorkItemPage page) {
    return page.items().stream().map(WorkItem::caseKey).toList();
  }
}

package org.tian.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The filters every Tasklist user finds: all open tasks, mine, my groups', overdue ones, one per
 * stage.
 *
 * <p>Made before the first page is served when they are missing, and brought up to date when the
 * program has changed them; an installation's own filters are left alone. Whose tasks a filter
 * shows is decided by the engine's visibility, not here. Names are Chinese because filters are data
 * to Tasklist.
 */
@Component
class SharedFilters implements SmartInitializingSingleton {

  /** The row by which the engine lets one node at a time deploy; on H2 it would not ask for it. */
  private static final String DEPLOYMENT_LOCK = "deployment.lock";

  static final List<Map<String, String>> COLUMNS =
      List.of(
          column(TaskColumns.CASE_NUMBER, "案号"),
          column(TaskColumns.FLOW_NUMBER, "流水号"),
          column(TaskColumns.OWN_NUMBER, "编号"),
          column(TaskColumns.TITLE, "案由"),
          column(TaskColumns.STAGE, "阶段"),
          column(TaskColumns.DUE_DAY, "办理期限"));

  private final FilterService filters;
  private final TaskService tasks;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  SharedFilters(
      FilterService filters,
      TaskService tasks,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.filters = filters;
    this.tasks = tasks;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterSingletonsInstantiated() {
    create();
  }

  /** One node at a time: names of filters are not unique to the engine. */
  void create() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select REV_ from ACT_GE_PROPERTY where NAME_ = ? for update")
              .param(DEPLOYMENT_LOCK)
              .query(Integer.class)
              .single();
          saveAll();
        });
  }

  private void saveAll() {
    // The first one opens by itself; with "my tasks" first, who has claimed nothing would see none.
    save("全部待办", "由我办理和我所在组的全部任务，含同事已认领的", 5, open());
    save("我的任务", "已由我认领的任务", 10, open().taskAssigneeExpression("${currentUser()}"));
    save(
        "我所在组的任务",
        "我所在组尚未认领的任务",
        20,
        open().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
    save("逾期任务", "已过办理期限的任务", 30, open().dueBeforeExpression("${now()}"));
    saveStage("审查", 40, "proposal-review");
    saveStage("交办", 50, "proposal-assignment");
    save(
        "办理",
        "处于办理阶段的任务",
        60,
        open()
            .processDefinitionKeyIn(
                "unit-handling", "handover-return", "unit-planning", "co-opinion"));
    saveStage("签发", 70, "reply-signoff");
    saveStage("评议", 80, "proposal-evaluation");
    save(
        "培育",
        "处于培育阶段的任务",
        90,
        open().processDefinitionKeyIn("proposal-cultivation", "cultivation-review"));
  }

  private void saveStage(String stage, int priority, String processKey) {
    save(stage, "处于" + stage + "阶段的任务", priority, open().processDefinitionKey(processKey));
  }

  private TaskQuery open() {
    return tasks.createTaskQuery();
  }

  private void save(String name, String description, int priority, TaskQuery query) {
    List<Filter> found =
        filters.createFilterQuery().filterName(name).orderByFilterId().asc().list();
    Filter filter = found.isEmpty() ? filters.newTaskFilter(name) : found.get(0);
    found.stream().skip(1).map(Filter::getId).forEach(filters::deleteFilter);
    filter.setQuery(query.orderByDueDate().asc());
    filter.setProperties(properties(description, priority));
    filters.saveFilter(filter);
  }

  private static Map<String, Object> properties(String description, int priority) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("description", description);
    properties.put("priority", priority);
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    properties.put("variables", COLUMNS);
    return properties;
  }

  private static Map<String, String> column(String variable, String label) {
    return Map.of("name", variable, "label", label);
  }
}

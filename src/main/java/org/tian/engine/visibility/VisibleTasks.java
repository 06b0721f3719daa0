package org.tian.engine.visibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/** Narrows queries to the open tasks a person sees. */
final class VisibleTasks {

  /** What Tasklist's list shows of a case; nothing else of a process is read through it. */
  static final Set<String> SHOWN_VARIABLES = Set.of("caseNo", "flowNo", "title", "stage", "dueDay");

  private static final String NOTHING = "-";

  private VisibleTasks() {}

  /**
   * Adds "offered to one of my groups, or mine without being offered to them" as one or-branch.
   *
   * <p>What is mine in another way is named by the ids of the tasks: given to me by somebody, or
   * seen as a deputy. For nearly everybody there is none of it, and a database then begins at the
   * groups' identity links; "assigned to me or offered" would make it read all open tasks of the
   * house. A query that runs twice carries the branch twice, which changes nothing.
   */
  static void restrict(TaskQueryImpl query, Viewer viewer, StandIns standIns) {
    TaskQueryImpl visible = new TaskQueryImpl();
    Set<String> others = standIns.tasksBesideGroups(viewer);
    if (!viewer.groups().isEmpty()) {
      visible.taskCandidateGroupIn(viewer.groups()).includeAssignedTasks();
    }
    if (!others.isEmpty() || viewer.groups().isEmpty()) {
      visible.taskIdIn(orNothing(others));
    }
    query.addOrQuery(visible);
  }

  /** Leaves the display variables of the visible tasks among the scopes that are asked for. */
  static void restrict(VariableInstanceQueryImpl query, CommandContext context) {
    query.variableNameIn(orNothing(shown(query.getVariableNames())));
    query.variableScopeIdIn(orNothing(visibleScopes(query.getVariableScopeIds(), context)));
  }

  /** Whether the task is open and the person of the command sees it. */
  static boolean contain(String taskId, CommandContext context, StandIns standIns) {
    TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    return task != null
        && Viewer.of(context).filter(viewer -> viewer.sees(task, standIns)).isPresent();
  }

  private static Set<String> shown(String[] names) {
    Set<String> shown = new HashSet<>(SHOWN_VARIABLES);
    if (names != null) {
      shown.retainAll(List.of(names));
    }
    return shown;
  }

  /** The display variables are local to their task, so the visible scopes are task ids. */
  private static Set<String> visibleScopes(String[] scopes, CommandContext context) {
    if (scopes == null || scopes.length == 0) {
      return Set.of();
    }
    TaskQueryImpl query = new TaskQueryImpl();
    query.taskIdIn(scopes);
    return context.getTaskManager().findTasksByQueryCriteria(query).stream()
        .map(Task::getId)
        .collect(Collectors.toSet());
  }

  private static String[] orNothing(Set<String> values) {
    return values.isEmpty() ? new String[] {NOTHING} : values.toArray(String[]::new);
  }
}

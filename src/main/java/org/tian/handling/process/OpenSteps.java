package org.tian.handling.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Completes tasks of the engine by the task of the unit, with the same checks. */
@Component
class OpenSteps {

  private final UnitTasks unitTasks;
  private final CaseAccess cases;
  private final WorkItems items;
  private final TaskOperations operations;

  OpenSteps(UnitTasks unitTasks, CaseAccess cases, WorkItems items, TaskOperations operations) {
    this.unitTasks = unitTasks;
    this.cases = cases;
    this.items = items;
    this.operations = operations;
  }

  /**
   * Completes the unit's open step.
   *
   * @param missing code of the refusal when there is no such step
   */
  void complete(long unitTaskId, String taskKey, Map<String, Object> form, String missing) {
    UnitTask task = readable(unitTaskId);
    complete(task, taskKey, item -> task.getUnitCode().equals(item.unitCode()), form, missing);
  }

  /** Completes the open step that other units have in the matter of the unit's task. */
  void completeOfOthers(long unitTaskId, String taskKey, Map<String, Object> form, String missing) {
    complete(readable(unitTaskId), taskKey, item -> true, form, missing);
  }

  /** The values of a form that asks for one decision and a comment. */
  static Map<String, Object> decision(String field, String code, String comment) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put(field, code);
    form.put("comment", Objects.toString(comment, ""));
    return form;
  }

  private UnitTask readable(long unitTaskId) {
    UnitTask task =
        unitTasks.find(unitTaskId).orElseThrow(() -> Refusal.of("case.not-found").asException());
    cases.requireVisible(task.getProposalId());
    return task;
  }

  /** The task that stands in a list of the acting person, before those of others. */
  private void complete(
      UnitTask task,
      String taskKey,
      Predicate<WorkItem> wanted,
      Map<String, Object> form,
      String missing) {
    String person = CurrentActor.get().personId();
    WorkItem waiting =
        items.openOf(task.getProposalId()).stream()
            .filter(item -> item.taskKey().equals(taskKey))
            .filter(wanted)
            .min(Comparator.comparing(item -> !items.concerns(item.taskId(), person)))
            .orElseThrow(() -> Refusal.of(missing).asException());
    operations.complete(waiting.taskId(), form);
  }
}

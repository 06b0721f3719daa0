package org.tian.engine.office;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;

/** Carries out a {@link MovePlan}: the domain is set back first, then the tokens are moved. */
@Component
class CaseMover {

  private static final String BODY = "#multiInstanceBody";

  private final EngineWork work;
  private final StepEffects effects;
  private final StepOriginRows origins;
  private final WorkItems items;
  private final EntityManager entities;

  CaseMover(
      EngineWork work,
      StepEffects effects,
      StepOriginRows origins,
      WorkItems items,
      EntityManager entities) {
    this.work = work;
    this.effects = effects;
    this.origins = origins;
    this.items = items;
    this.entities = entities;
  }

  /**
   * Moves the case.
   *
   * @return tasks that have come into being, oldest first
   */
  List<WorkItem> move(MovePlan plan, String caseKey) {
    Set<String> openBefore =
        openOf(caseKey).stream().map(WorkItem::taskId).collect(Collectors.toSet());
    work.with(
        engine -> {
          plan.undone().forEach(place -> effects.undo(engine, place));
          EarlierVariables.restore(engine, plan);
          return null;
        });
    entities.flush();
    Map<String, ActivityInstance> before = work.with(engine -> instances(engine, plan));
    work.with(engine -> modify(engine, plan));
    Map<String, ActivityInstance> after = work.with(engine -> instances(engine, plan));
    List<ActivityInstance> fresh =
        after.values().stream().filter(one -> !before.containsKey(one.getId())).toList();
    work.with(
        engine -> {
          setLoops(engine.getRuntimeService(), plan, before, fresh);
          return null;
        });
    keepOrigins(plan, fresh);
    return openOf(caseKey).stream().filter(item -> !openBefore.contains(item.taskId())).toList();
  }

  private List<WorkItem> openOf(String caseKey) {
    return items.openOf(caseKey);
  }

  private Void modify(ProcessEngine engine, MovePlan plan) {
    var change =
        engine.getRuntimeService().createProcessInstanceModification(plan.processInstanceId());
    // First the new tokens: a scope that loses its last one would end.
    for (MovePlan.Start start : plan.starts()) {
      ProcessInstanceModificationInstantiationBuilder token =
          change.startBeforeActivity(start.activityId(), start.withinId());
      start.locals().forEach(token::setVariableLocal);
    }
    for (Passage end : plan.ends()) {
      if (end.isTransition()) {
        change.cancelTransitionInstance(end.id());
      } else {
        change.cancelActivityInstance(end.id());
      }
    }
    change.execute();
    return null;
  }

  private static Map<String, ActivityInstance> instances(ProcessEngine engine, MovePlan plan) {
    ActivityInstance tree =
        engine.getRuntimeService().getActivityInstance(plan.processInstanceId());
    List<ActivityInstance> all = new ArrayList<>();
    collect(tree, all);
    return all.stream().collect(Collectors.toMap(ActivityInstance::getId, one -> one));
  }

  private static void collect(ActivityInstance tree, List<ActivityInstance> all) {
    if (tree != null) {
      all.add(tree);
      Arrays.stream(tree.getChildActivityInstances()).forEach(child -> collect(child, all));
    }
  }

  /**
   * What multi-instance counts by: one that does its part again is no further one, and in a row the
   * turn is told by its number.
   */
  private static void setLoops(
      RuntimeService runtime,
      MovePlan plan,
      Map<String, ActivityInstance> before,
      List<ActivityInstance> fresh) {
    MovePlan.Start first = plan.starts().isEmpty() ? null : plan.starts().get(0);
    if (first == null || first.locals().isEmpty()) {
      return;
    }
    ActivityInstance body = before.get(first.withinId());
    if (plan.round() != null) {
      fresh.stream()
          .filter(one -> one.getActivityId().equals(first.activityId() + BODY))
          .forEach(one -> setRound(runtime, one, plan.round(), first.locals()));
    } else if (body != null && body.getActivityId().endsWith(BODY)) {
      countOneLess(runtime, body);
    }
  }

  private static void setRound(
      RuntimeService runtime,
      ActivityInstance body,
      MovePlan.Round round,
      Map<String, Object> locals) {
    String execution = body.getExecutionIds()[0];
    runtime.setVariableLocal(execution, "loopCounter", round.number());
    runtime.setVariableLocal(execution, "nrOfInstances", round.of());
    runtime.setVariableLocal(execution, "nrOfCompletedInstances", round.number());
    runtime.setVariablesLocal(execution, locals);
  }

  private static void countOneLess(RuntimeService runtime, ActivityInstance body) {
    String execution = body.getExecutionIds()[0];
    for (String name : List.of("nrOfInstances", "nrOfCompletedInstances")) {
      if (runtime.getVariableLocal(execution, name) instanceof Integer count && count > 0) {
        runtime.setVariableLocal(execution, name, count - 1);
      }
    }
  }

  private void keepOrigins(MovePlan plan, List<ActivityInstance> fresh) {
    Set<String> used = new HashSet<>();
    for (MovePlan.Start start : plan.starts()) {
      fresh.stream()
          .filter(one -> isPlacedBy(start, one))
          .filter(one -> used.add(one.getId()))
          .findFirst()
          .ifPresent(one -> keepOrigin(start, one));
    }
  }

  private void keepOrigin(MovePlan.Start start, ActivityInstance placed) {
    origins.save(new StepOrigin(placed.getId(), start.origin(), start.follows()));
    if (start.inner() != null) {
      for (ActivityInstance one : placed.getChildActivityInstances()) {
        origins.save(new StepOrigin(one.getId(), start.inner(), false));
      }
    }
  }

  /** The outermost that is new: what the token stands in there. */
  private static boolean isPlacedBy(MovePlan.Start start, ActivityInstance one) {
    return one.getParentActivityInstanceId() != null
        && one.getParentActivityInstanceId().equals(start.withinId())
        && (one.getActivityId().equals(start.activityId())
            || one.getActivityId().equals(start.activityId() + BODY)
            || holds(one, start.activityId()));
  }

  private static boolean holds(ActivityInstance part, String activityId) {
    return Arrays.stream(part.getChildActivityInstances())
        .anyMatch(child -> child.getActivityId().equals(activityId) || holds(child, activityId));
  }
}

package org.tian.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/**
 * Where an administrator can put a case: steps of the scopes that the task stands in, up to the
 * process that called its own.
 */
@Component
class Jumps {

  private static final String BODY = "#multiInstanceBody";

  private final EngineWork work;
  private final StepOriginRows origins;

  Jumps(EngineWork work, StepOriginRows origins) {
    this.work = work;
    this.origins = origins;
  }

  /** A step that can be jumped to. */
  record Target(String taskKey, String name) {}

  List<Target> targets(WorkItem item) {
    return work.with(
        engine ->
            levels(engine, item).stream()
                .flatMap(level -> level.steps().stream())
                .filter(step -> !step.getId().equals(item.taskKey()))
                .map(step -> new Target(step.getId(), step.getName()))
                .distinct()
                .toList());
  }

  MovePlan plan(WorkItem item, String target) {
    return work.with(
        engine ->
            levels(engine, item).stream()
                .flatMap(level -> level.to(target).stream())
                .findFirst()
                .filter(plan -> !target.equals(item.taskKey()))
                .orElseGet(() -> MovePlan.refused(Refusal.at("target", "office.jump.unknown"))));
  }

  /**
   * A scope that the task stands in.
   *
   * @param here the passage directly in the scope that holds the task
   */
  private record Level(Trail trail, Passage here, List<UserTask> steps) {

    Optional<MovePlan> to(String target) {
      return steps.stream().filter(step -> step.getId().equals(target)).findFirst().map(this::plan);
    }

    private MovePlan plan(UserTask step) {
      String scope = trail.around(here).map(Passage::id).orElse(trail.processInstanceId());
      boolean isForMany = step.getLoopCharacteristics() != null;
      MovePlan.Start start =
          new MovePlan.Start(
              isForMany ? step.getId() + BODY : step.getId(), scope, Map.of(), here.id(), false);
      return new MovePlan(
          trail.processInstanceId(), List.of(start), List.of(here), List.of(), null, List.of());
    }
  }

  /** From the inside outwards, at most to the calling process. */
  private List<Level> levels(ProcessEngine engine, WorkItem item) {
    Trails trails = new Trails(engine, origins);
    Trail own = trails.of(item.processInstanceId());
    List<Level> levels = new ArrayList<>();
    own.byTask(item.taskId()).ifPresent(task -> climb(own, task, levels));
    trails.callOf(own).ifPresent(call -> climb(call.trail(), call.passage(), levels));
    return levels;
  }

  private static void climb(Trail trail, Passage here, List<Level> levels) {
    Optional<Passage> around = trail.around(here);
    if (around.filter(Passage::isBody).isEmpty()) {
      levels.add(new Level(trail, here, stepsBeside(trail.node(here)).toList()));
    }
    around.ifPresent(outer -> climb(trail, outer, levels));
  }

  /** User tasks directly in the same scope of the model. */
  private static Stream<UserTask> stepsBeside(FlowNode node) {
    ModelElementInstance scope = node.getParentElement();
    return scope.getChildElementsByType(UserTask.class).stream();
  }
}

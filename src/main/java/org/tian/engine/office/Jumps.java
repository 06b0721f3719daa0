package org.tian.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
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
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

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
                .flatMap(level -> level.prepared(engine).stream())
                .filter(step -> !step.getId().equals(item.taskKey()))
                .map(step -> new Target(step.getId(), step.getName()))
                .distinct()
                .toList());
  }

  MovePlan plan(WorkItem item, String target) {
    return work.with(
        engine ->
            levels(engine, item).stream()
                .flatMap(level -> level.to(engine, target).stream())
                .findFirst()
                .filter(plan -> !target.equals(item.taskKey()))
                .orElseGet(() -> MovePlan.refused(Refusal.at("target", "office.jump.unknown"))));
  }

  /**
   * A scope that the task stands in.
   *
   * @param here the passage directly in the scope that holds the task
   */
  private record Level(Trail trail, Passage here) {

    /** User tasks of the own branch, and those that stand in no branch. */
    List<UserTask> steps() {
      FlowNode node = trail.node(here);
      return node.getParentElement().getChildElementsByType(UserTask.class).stream()
          .filter(
              step -> ParallelRegions.areTogether(node, step) || !ParallelRegions.isInBranch(step))
          .toList();
    }

    /** Those whose people are known: the steps before a step may have to find them. */
    List<UserTask> prepared(ProcessEngine engine) {
      Set<String> known =
          engine.getRuntimeService().getVariables(trail.processInstanceId()).keySet();
      return steps().stream().filter(step -> isPrepared(step, known)).toList();
    }

    private static boolean isPrepared(UserTask step, Set<String> known) {
      String element =
          step.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
              ? loop.getCamundaElementVariable()
              : null;
      return VARIABLE
          .matcher(Objects.toString(step.getCamundaCandidateGroups(), ""))
          .results()
          .map(found -> found.group(1))
          .allMatch(name -> name.equals(element) || known.contains(name));
    }

    Optional<MovePlan> to(ProcessEngine engine, String target) {
      return steps().stream()
          .filter(step -> step.getId().equals(target))
          .findFirst()
          .map(
              step ->
                  prepared(engine).contains(step)
                      ? plan(step)
                      : MovePlan.refused(
                          Refusal.at("target", "office.jump.unprepared", step.getName())));
    }

    private MovePlan plan(UserTask step) {
      String scope = trail.around(here).map(Passage::id).orElse(trail.processInstanceId());
      boolean isForMany = step.getLoopCharacteristics() != null;
      MovePlan.Start start =
          new MovePlan.Start(
              isForMany ? step.getId() + BODY : step.getId(), scope, Map.of(), here.id(), false);
      return new MovePlan(
          trail.processInstanceId(), List.of(start), ends(step), List.of(), null, List.of());
    }

    /** In the own branch the siblings stay; a jump out of it ends them as well. */
    private List<Passage> ends(UserTask step) {
      return ParallelRegions.areTogether(trail.node(here), step)
          ? List.of(here)
          : Trail.open(trail.within(here.scopeId())).stream()
              .filter(one -> !trail.isEventSubProcess(one))
              .toList();
    }
  }

  /** From the inside outwards, at most to the calling process; not out of an event subprocess. */
  private List<Level> levels(ProcessEngine engine, WorkItem item) {
    Trails trails = new Trails(engine, origins);
    Trail own = trails.of(item.processInstanceId());
    List<Level> levels = new ArrayList<>();
    boolean outside =
        own.byTask(item.taskId()).filter(task -> climb(own, task, levels)).isPresent();
    if (outside) {
      trails.callOf(own).ifPresent(call -> climb(call.trail(), call.passage(), levels));
    }
    return levels;
  }

  private static boolean climb(Trail trail, Passage here, List<Level> levels) {
    Optional<Passage> around = trail.around(here);
    if (around.filter(Passage::isBody).isEmpty()) {
      levels.add(new Level(trail, here));
    }
    if (around.isEmpty()) {
      return true;
    }
    return !trail.isEventSubProcess(around.get()) && climb(trail, around.get(), levels);
  }
}

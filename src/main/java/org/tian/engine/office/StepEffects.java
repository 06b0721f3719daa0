package org.tian.engine.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.tian.engine.TaskCase;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;
import org.tian.engine.form.TaskSteps;
import org.tian.shared.Refusal;

/** What the nodes that a token has come through have done, and whether it can be undone. */
@Component
class StepEffects {

  /** Why nothing goes back behind an automatic step that does not say how. */
  static final String AUTOMATIC = "office.stands.automatic";

  private final TaskSteps steps;
  private final BeanFactory beans;

  StepEffects(TaskSteps steps, BeanFactory beans) {
    this.steps = steps;
    this.beans = beans;
  }

  /** Why what was done there stands, with the name of the step; empty when it can be undone. */
  List<Refusal> objections(ProcessEngine engine, Trails.Place place) {
    Undoing undoing = undoingOf(place);
    TaskCase step = undoing.isConditional() ? caseOf(engine, place) : null;
    return undoing.objections(step).stream().map(why -> named(why, place)).toList();
  }

  void undo(ProcessEngine engine, Trails.Place place) {
    Undoing undoing = undoingOf(place);
    if (undoing != Undoing.nothing()) {
      undoing.setBack(caseOf(engine, place));
    }
  }

  /** The texts of {@code office.stands.*} begin with the step's name. */
  private static Refusal named(Refusal why, Trails.Place place) {
    String name = place.trail().node(place.passage()).getName();
    return why.code().startsWith("office.stands.") && why.args().isEmpty()
        ? Refusal.of(why.code(), name == null ? place.passage().nodeId() : name)
        : why;
  }

  private Undoing undoingOf(Trails.Place place) {
    if (!place.passage().isDone() || place.passage().isBody()) {
      return Undoing.nothing();
    }
    FlowNode node = place.trail().node(place.passage());
    if (node instanceof UserTask) {
      return steps.of(node.getId()).map(Undoable::undoing).orElse(Undoing.nothing());
    }
    if (node instanceof ServiceTask service) {
      return delegateOf(service.getCamundaDelegateExpression());
    }
    return node instanceof SendTask || node instanceof ScriptTask
        ? Undoing.never(AUTOMATIC)
        : Undoing.nothing();
  }

  /** Models name delegates as {@code ${fileProposalDelegate}} only. */
  private Undoing delegateOf(String expression) {
    String name = expression == null ? "" : expression.replaceAll("[${}\\s]", "");
    return beans.containsBean(name) && beans.getBean(name) instanceof Undoable undoable
        ? undoable.undoing()
        : Undoing.never(AUTOMATIC);
  }

  private static TaskCase caseOf(ProcessEngine engine, Trails.Place place) {
    Passage passage = place.passage();
    String instance = passage.processInstanceId();
    return new TaskCase(
        passage.taskId() == null ? passage.id() : passage.taskId(),
        passage.nodeId(),
        instance,
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getBusinessKey(),
        variables(engine, passage));
  }

  /** As the step saw them: those of its process instance, over them its own. */
  static Map<String, Object> variables(ProcessEngine engine, Passage passage) {
    List<HistoricVariableInstance> all =
        engine
            .getHistoryService()
            .createHistoricVariableInstanceQuery()
            .processInstanceId(passage.processInstanceId())
            .includeDeleted()
            .list();
    Map<String, Object> seen = new HashMap<>();
    put(all, Set.of(passage.processInstanceId()), seen);
    put(all, Set.of(passage.id(), passage.executionId()), seen);
    return seen;
  }

  private static void put(
      List<HistoricVariableInstance> all, Set<String> owners, Map<String, Object> seen) {
    all.stream()
        .filter(
            one ->
                isOneOf(owners, one.getExecutionId())
                    || isOneOf(owners, one.getActivityInstanceId()))
        .sorted(Comparator.comparing(HistoricVariableInstance::getCreateTime))
        .forEach(one -> seen.put(one.getName(), one.getValue()));
  }

  private static boolean isOneOf(Set<String> owners, String id) {
    return id != null && owners.contains(id);
  }

  /**
   * The last values that a variable of the passage's execution had, one after the other.
   *
   * @param count how many are wanted; empty when there were not that many
   */
  static List<Object> values(ProcessEngine engine, Passage passage, String name, int count) {
    List<Object> all =
        engine
            .getHistoryService()
            .createHistoricDetailQuery()
            .processInstanceId(passage.processInstanceId())
            .executionId(passage.executionId())
            .variableUpdates()
            .list()
            .stream()
            .map(HistoricVariableUpdate.class::cast)
            .filter(one -> one.getVariableName().equals(name))
            .sorted(
                Comparator.comparing(HistoricVariableUpdate::getTime)
                    .thenComparingInt(HistoricVariableUpdate::getRevision))
            .map(HistoricVariableUpdate::getValue)
            .toList();
    return all.size() < count ? List.of() : all.subList(all.size() - count, all.size());
  }
}

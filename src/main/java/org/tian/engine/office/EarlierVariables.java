package org.tian.engine.office;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;

/**
 * Gives the variables of a process instance back the values they had before what is undone: where
 * the office that reviews is named by a variable, the review goes to that office again.
 *
 * <p>Only what undone passages have set; what a branch beside them has set since stays.
 */
final class EarlierVariables {

  private EarlierVariables() {}

  static void restore(ProcessEngine engine, MovePlan plan) {
    String instance = plan.processInstanceId();
    Set<String> undone = new HashSet<>();
    plan.undone().stream()
        .filter(place -> place.trail().processInstanceId().equals(instance))
        .map(place -> place.passage().id())
        .forEach(undone::add);
    if (undone.isEmpty()) {
      return;
    }
    updates(engine, instance).values().stream()
        .filter(all -> all.stream().anyMatch(one -> undone.contains(one.getActivityInstanceId())))
        .forEach(all -> restore(engine.getRuntimeService(), instance, all, undone));
  }

  /** All values of each variable of the instance itself, oldest first. */
  private static Map<String, List<HistoricVariableUpdate>> updates(
      ProcessEngine engine, String instance) {
    return engine
        .getHistoryService()
        .createHistoricDetailQuery()
        .processInstanceId(instance)
        .executionId(instance)
        .variableUpdates()
        .list()
        .stream()
        .map(HistoricVariableUpdate.class::cast)
        .sorted(
            Comparator.comparing(HistoricVariableUpdate::getTime)
                .thenComparingInt(HistoricVariableUpdate::getRevision))
        .collect(Collectors.groupingBy(HistoricVariableUpdate::getVariableName));
  }

  private static void restore(
      RuntimeService runtime,
      String instance,
      List<HistoricVariableUpdate> all,
      Set<String> undone) {
    String name = all.get(0).getVariableName();
    all.stream()
        .filter(one -> !undone.contains(one.getActivityInstanceId()))
        .reduce((older, newer) -> newer)
        .ifPresentOrElse(
            last -> runtime.setVariable(instance, name, last.getTypedValue()),
            () -> runtime.removeVariable(instance, name));
  }
}

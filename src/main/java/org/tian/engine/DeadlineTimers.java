package org.tian.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.shared.DeadlineMoved;
import org.tian.shared.DeadlineRule;

/**
 * Moves with a deadline what hangs on it: due dates of its open tasks (and so their inbox rows) and
 * the timers that wait for it. A timer that has fired is gone and does not come back.
 */
@Component
class DeadlineTimers {

  private final ObjectProvider<ProcessEngine> engine;
  private final WorkItemRows rows;
  private final ProcessDeadlines deadlines;

  DeadlineTimers(
      ObjectProvider<ProcessEngine> engine, WorkItemRows rows, ProcessDeadlines deadlines) {
    this.engine = engine;
    this.rows = rows;
    this.deadlines = deadlines;
  }

  @EventListener
  void on(DeadlineMoved moved) {
    ProcessEngine processEngine = engine.getObject();
    var configuration =
        (ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration();
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      moveTasks(processEngine, moved);
                      moveTimers(processEngine, moved);
                      return null;
                    }));
  }

  private void moveTasks(ProcessEngine processEngine, DeadlineMoved moved) {
    Date due = moved.after() == null ? null : Date.from(moved.after());
    rows.findByDeadlineIdAndStateOrderByTaskId(moved.deadlineId(), WorkItem.State.OPEN)
        .forEach(row -> processEngine.getTaskService().setDueDate(row.getId(), due));
  }

  private void moveTimers(ProcessEngine processEngine, DeadlineMoved moved) {
    Date due = moved.after() == null ? deadlines.farAway() : Date.from(moved.after());
    instances(processEngine, moved.subject())
        .forEach(
            instance ->
                timersFor(processEngine, instance, moved.rule())
                    .forEach(job -> processEngine.getManagementService().setJobDuedate(job, due)));
  }

  /** The process instance a clock runs for, or those of the case it runs for. */
  private static Stream<ProcessInstance> instances(ProcessEngine processEngine, String subject) {
    var query = processEngine.getRuntimeService().createProcessInstanceQuery();
    List<ProcessInstance> one = query.processInstanceId(subject).list();
    return one.isEmpty()
        ? processEngine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(subject)
            .list()
            .stream()
        : one.stream();
  }

  private static Stream<String> timersFor(
      ProcessEngine processEngine, ProcessInstance instance, DeadlineRule rule) {
    BpmnModelInstance model =
        processEngine
            .getRepositoryService()
            .getBpmnModelInstance(instance.getProcessDefinitionId());
    return eventsAskingFor(model, rule).stream()
        .flatMap(
            event ->
                processEngine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(event)
                    .timers()
                    .list()
                    .stream())
        .map(job -> job.getId());
  }

  private static Collection<String> eventsAskingFor(BpmnModelInstance model, DeadlineRule rule) {
    return model.getModelElementsByType(TimerEventDefinition.class).stream()
        .filter(timer -> timer.getTimeDate() != null)
        .filter(timer -> ProcessDeadlines.asksFor(timer.getTimeDate().getTextContent(), rule))
        .map(timer -> ((BaseElement) timer.getParentElement()).getId())
        .toList();
  }
}

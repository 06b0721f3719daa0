package org.tian.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.shared.Actor;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.RefusedException;

/**
 * Does a step by itself for who has just done the one before with a yes and is the only person who
 * could do it, where the committee allows that and the step says so.
 *
 * <p>In a transaction of its own after the one that made the task: when anything stands against it,
 * the task simply waits as it would have.
 */
@Component
class SamePersonTwice {

  private static final Logger LOG = LoggerFactory.getLogger(SamePersonTwice.class);

  private final ObjectProvider<TaskStep> steps;
  private final WorkItemRows rows;
  private final ObjectProvider<PersonDirectory> people;
  private final CommitteeSettings settings;
  private final AsPerson asPerson;
  private final ObjectProvider<TaskService> tasks;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  SamePersonTwice(
      ObjectProvider<TaskStep> steps,
      WorkItemRows rows,
      ObjectProvider<PersonDirectory> people,
      CommitteeSettings settings,
      AsPerson asPerson,
      ObjectProvider<TaskService> tasks,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.steps = steps;
    this.rows = rows;
    this.people = people;
    this.settings = settings;
    this.asPerson = asPerson;
    this.tasks = tasks;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @TransactionalEventListener
  void on(TaskArrived arrived) {
    steps.stream()
        .filter(step -> step.taskKey().equals(arrived.item().taskKey()))
        .map(TaskStep::asBefore)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(asBefore -> tryIt(arrived.item().taskId(), asBefore));
  }

  private void tryIt(String taskId, TaskStep.AsBefore asBefore) {
    try {
      transaction.executeWithoutResult(status -> go(taskId, asBefore));
    } catch (RefusedException refused) {
      LOG.info("Task {} waits: {}", taskId, refused.getMessage());
    } catch (RuntimeException fault) {
      LOG.warn("Task {} waits, since it could not be done as the one before", taskId, fault);
    }
  }

  private void go(String taskId, TaskStep.AsBefore asBefore) {
    WorkItemRow row = rows.findById(taskId).filter(WorkItemRow::isOpen).orElse(null);
    if (row == null || row.assignee() != null) {
      return;
    }
    WorkItem item = row.toWorkItem();
    if (!settings.isOn(item.committeeCode(), CommitteeSetting.SKIP_SAME_PERSON)) {
      return;
    }
    before(item)
        .filter(last -> last.taskKey().equals(asBefore.previousTaskKey()))
        .filter(last -> last.actingFor() == null && last.completedBy() != null)
        .map(WorkItem::completedBy)
        .filter(person -> membersOf(row.groups()).equals(Set.of(person)))
        .ifPresent(person -> complete(item, person, asBefore));
  }

  private Optional<WorkItem> before(WorkItem item) {
    return rows
        .findByProcessInstanceIdAndStateOrderByClosedAtDescCreatedAtDesc(
            item.processInstanceId(), WorkItem.State.DONE)
        .stream()
        .map(WorkItemRow::toWorkItem)
        .findFirst();
  }

  private Set<String> membersOf(Set<String> groups) {
    return groups.stream()
        .map(people.getObject()::members)
        .flatMap(List::stream)
        .map(PersonDirectory.EnginePerson::id)
        .collect(Collectors.toSet());
  }

  private void complete(WorkItem item, String person, TaskStep.AsBefore asBefore) {
    asPerson.call(
        new Actor(person, Actor.SYSTEM.origin(), null),
        () -> {
          Map<String, Object> details = new LinkedHashMap<>();
          details.put("taskId", item.taskId());
          details.put("taskKey", item.taskKey());
          details.put("taskName", item.taskName());
          details.put("before", asBefore.previousTaskKey());
          events.publishEvent(CaseStep.of(item.caseKey(), "task.as-before", details));
          tasks.getObject().complete(item.taskId(), asBefore.values());
          return null;
        });
  }
}

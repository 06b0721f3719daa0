package org.tian.engine.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.form.CompletionGate;
import org.tian.engine.form.TaskMoves;
import org.tian.shared.Refusal;

/** Where every completion passes: lent tasks go back, and signers are waited for. */
@Component
class OfficeGate implements CompletionGate {

  private final WorkItems items;
  private final TaskLock lock;
  private final Delegations delegations;
  private final SigningBook signings;
  private final HeldTasks held;
  private final TaskPeople people;

  OfficeGate(
      WorkItems items,
      TaskLock lock,
      Delegations delegations,
      SigningBook signings,
      HeldTasks held,
      TaskPeople people) {
    this.items = items;
    this.lock = lock;
    this.delegations = delegations;
    this.signings = signings;
    this.held = held;
    this.people = people;
  }

  @Override
  public void enter(String taskId) {
    lock.enter(taskId);
  }

  @Override
  public Way way(TaskEntity task, String personId) {
    if (task.getDelegationState() == DelegationState.PENDING) {
      return Way.BACK;
    }
    requireNoneOpen(task.getId());
    List<Signing> after = signings.open(task.getId(), SignWhen.AFTER);
    if (after.isEmpty()) {
      return Way.ON;
    }
    if (held.open(task.getId()).isPresent()) {
      throw Refusal.of("office.held").asException();
    }
    return Way.HELD;
  }

  private void requireNoneOpen(String taskId) {
    List<Signing> open = signings.open(taskId, SignWhen.BEFORE, SignWhen.PARALLEL);
    if (!open.isEmpty()) {
      String names =
          open.stream()
              .flatMap(one -> signings.pending(one).stream())
              .map(signer -> people.nameOf(signer.getPersonId()))
              .distinct()
              .collect(Collectors.joining("、"));
      throw Refusal.of("office.signers-open", names).asException();
    }
  }

  @Override
  public void giveBack(TaskEntity task, String personId, Map<String, Object> values) {
    delegations.comeBack(item(task), values);
    TaskMoves.giveBack(task);
  }

  @Override
  public void hold(TaskEntity task, String personId, Map<String, Object> values) {
    if (task.getAssignee() == null) {
      task.setAssignee(personId);
      task.triggerUpdateEvent();
    }
    held.hold(item(task), personId, values);
    signings.open(task.getId(), SignWhen.AFTER).forEach(one -> signings.ask(item(task), one));
  }

  @Override
  public void requireKept(TaskEntity task) {
    if (task.getDelegationState() == DelegationState.PENDING) {
      throw Refusal.of("office.delegated").asException();
    }
    if (held.open(task.getId()).isPresent()) {
      throw Refusal.of("office.held").asException();
    }
  }

  private WorkItem item(TaskEntity task) {
    return items.find(task.getId()).orElseThrow();
  }
}

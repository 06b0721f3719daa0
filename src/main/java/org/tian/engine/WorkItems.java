package org.tian.engine;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox: every list, count and search of work reads here, never in the engine.
 *
 * <p>Lists answer for one person and check nothing else: the caller has made sure that the person
 * is who asks.
 */
@Service
@Transactional(readOnly = true)
public class WorkItems {

  private final EntityManager entities;
  private final WorkItemRows rows;
  private final PersonDirectory people;
  private final WorkItemRecorder recorder;

  WorkItems(
      EntityManager entities,
      WorkItemRows rows,
      PersonDirectory people,
      WorkItemRecorder recorder) {
    this.entities = entities;
    this.rows = rows;
    this.people = people;
    this.recorder = recorder;
  }

  /**
   * One page of a person's list.
   *
   * @throws org.tian.shared.RefusedException {@code list.bad-cursor} for a cursor that is none
   */
  public WorkItemPage list(WorkList list, String personId, WorkItemQuery query) {
    return selection(list, personId, query.text()).page(entities, query);
  }

  /** How many items a person's list holds; {@code text} as in {@link WorkItemQuery}. */
  public long count(WorkList list, String personId, String text) {
    return selection(list, personId, text).count(entities);
  }

  /** An item, open or closed. */
  public Optional<WorkItem> find(String taskId) {
    return rows.findById(taskId).map(WorkItemRow::toWorkItem);
  }

  /** What is open in a case, oldest first. */
  public List<WorkItem> openOf(long proposalId) {
    return allOf(proposalId).stream().filter(item -> item.state() == WorkItem.State.OPEN).toList();
  }

  /** What is open of a case at a step; the oldest where it waits there more than once. */
  public Optional<WorkItem> openAt(long proposalId, String taskKey) {
    return rows
        .findByProposalIdAndTaskKeyAndStateOrderByCreatedAtAscTaskIdAsc(
            proposalId, taskKey, WorkItem.State.OPEN)
        .stream()
        .map(WorkItemRow::toWorkItem)
        .findFirst();
  }

  /** What is open in a case that is no proposal, oldest first. */
  public List<WorkItem> openOf(String caseKey) {
    return rows.findByCaseKeyOrderByCreatedAtAscTaskIdAsc(caseKey).stream()
        .map(WorkItemRow::toWorkItem)
        .filter(item -> item.state() == WorkItem.State.OPEN)
        .toList();
  }

  /** All items a case ever had, oldest first. */
  public List<WorkItem> allOf(long proposalId) {
    return rows.findByProposalIdOrderByCreatedAtAscTaskIdAsc(proposalId).stream()
        .map(WorkItemRow::toWorkItem)
        .toList();
  }

  /** The proposal a case key belongs to: that of an invitation to sign, for example. */
  public Optional<Long> proposalOf(String caseKey) {
    return rows.proposalsOf(caseKey).stream().findFirst();
  }

  /** Open items whose due date comes from a deadline. */
  public List<WorkItem> openOfDeadline(long deadlineId) {
    return rows.findByDeadlineIdAndStateOrderByTaskId(deadlineId, WorkItem.State.OPEN).stream()
        .map(WorkItemRow::toWorkItem)
        .toList();
  }

  /** Open items that are offered to one of the groups, oldest first. */
  public List<WorkItem> openFor(Collection<String> groups) {
    return groups.isEmpty()
        ? List.of()
        : rows.findOpenFor(groups).stream().map(WorkItemRow::toWorkItem).toList();
  }

  /** Groups an open item is offered to; empty when it is closed or unknown. */
  public Set<String> groupsOf(String taskId) {
    return rows.findById(taskId).map(WorkItemRow::groups).orElse(Set.of());
  }

  /**
   * Whether an item stands in any list of the person: to do, claimed, completed or started by them.
   */
  public boolean concerns(String taskId, String personId) {
    return rows.findById(taskId)
        .filter(row -> concerns(row.toWorkItem(), row.groups(), personId))
        .isPresent();
  }

  private boolean concerns(WorkItem item, Set<String> groups, String personId) {
    return personId.equals(item.assignee())
        || personId.equals(item.owner())
        || personId.equals(item.completedBy())
        || personId.equals(item.startedBy())
        || people.groupsOf(personId).stream().anyMatch(groups::contains);
  }

  /**
   * Shows the case's present number, title and proposer on all its items, for example after filing.
   */
  @Transactional
  public void recard(long proposalId) {
    recorder.recard(proposalId);
  }

  private WorkItemSelection selection(WorkList list, String personId, String text) {
    return new WorkItemSelection(list, personId, people.groupsOf(personId), text);
  }
}

package org.tian.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Items that belong to a list for one reason: offered to some groups, or a person's own. A list is
 * made by merging its sources.
 *
 * @param groups whose offers it reads in {@code work_item_group}; empty when it reads {@code
 *     work_item}
 * @param unclaimedOnly whether offers that somebody has claimed are left out
 * @param criterion over the alias {@code i}
 * @param standingInFor whose work it is when it is not the reader's own, or null
 */
record WorkItemSource(
    List<String> groups,
    boolean unclaimedOnly,
    String criterion,
    List<Object> values,
    String standingInFor) {

  /** What is offered to groups. */
  static WorkItemSource ofGroups(Collection<String> groups, boolean unclaimedOnly) {
    return new WorkItemSource(List.copyOf(groups), unclaimedOnly, "1 = 1", List.of(), null);
  }

  static WorkItemSource claimedBy(String personId) {
    return ofItems("i.assignee = ? and i.state = 'OPEN'", List.of(personId));
  }

  static WorkItemSource completedBy(String personId) {
    return ofItems("i.completed_by = ?", List.of(personId));
  }

  /** What is open of the cases a person has started, or the last item of a closed one. */
  static WorkItemSource startedBy(String personId) {
    return ofItems(
        """
        i.started_by = ? and (i.state = 'OPEN' or not exists (
          select 1 from work_item o where o.case_key = i.case_key and o.task_id <> i.task_id
            and (o.state = 'OPEN' or o.created_at > i.created_at
              or o.created_at = i.created_at and o.task_id > i.task_id)))
        """,
        List.of(personId));
  }

  static WorkItemSource ofTasks(Collection<String> taskIds) {
    return ofItems("i.task_id in (" + marks(taskIds.size()) + ")", List.copyOf(taskIds));
  }

  private static WorkItemSource ofItems(String criterion, List<Object> values) {
    return new WorkItemSource(List.of(), false, criterion, values, null);
  }

  boolean isOfGroups() {
    return !groups.isEmpty();
  }

  /** The part of it that a person has who stands in for another. */
  WorkItemSource within(WorkScope scope, String readerId) {
    String of = scope.personId().equals(readerId) ? null : scope.personId();
    WorkItemSource same = new WorkItemSource(groups, unclaimedOnly, criterion, values, of);
    if (of != null) {
      Set<String> personal = PersonalSteps.taskKeys();
      same = same.and("i.task_key not in (" + marks(personal.size()) + ")", List.copyOf(personal));
    }
    return scope.processKeys().isEmpty()
        ? same
        : same.and(
            "i.process_key in (" + marks(scope.processKeys().size()) + ")",
            List.copyOf(scope.processKeys()));
  }

  /** Leaves what the filter says. */
  WorkItemSource only(WorkFilter filter) {
    WorkItemSource left =
        equal("i.process_key", filter.stage())
            .equal("i.task_key", filter.step())
            .equal("i.unit_code", filter.unit());
    left =
        WorkFilter.FREE.equals(filter.holder())
            ? left.and("i.assignee is null", List.of())
            : left.equal("i.assignee", filter.holder());
    return left.compared("i.created_at >= ?", filter.arrivedFrom())
        .compared("i.created_at < ?", filter.arrivedUntil())
        .compared("i.due_order >= ?", filter.dueFrom())
        .compared("i.due_order < ?", filter.dueUntil());
  }

  WorkItemSource and(String more, List<?> moreValues) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(moreValues);
    return new WorkItemSource(
        groups, unclaimedOnly, criterion + " and " + more, all, standingInFor);
  }

  private WorkItemSource equal(String column, String value) {
    return value == null ? this : and(column + " = ?", List.of(value));
  }

  private WorkItemSource compared(String sql, Instant moment) {
    return moment == null
        ? this
        : and(sql, List.of(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
  }

  static String marks(int number) {
    return String.join(",", Collections.nCopies(number, "?"));
  }
}

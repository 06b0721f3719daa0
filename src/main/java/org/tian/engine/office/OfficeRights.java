package org.tian.engine.office;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.engine.ActingPerson;
import org.tian.engine.CaseKeepers;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskVisibility;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Who may do which operation with an item; also for those one stands in for. */
@Component
class OfficeRights {

  /** What the post of a process administrator gives. */
  private static final String ADMINISTRATORS = "camunda-admin";

  private final WorkItems items;
  private final PersonDirectory people;
  private final Optional<CaseKeepers> keepers;
  private final Texts texts;

  OfficeRights(
      WorkItems items, PersonDirectory people, Optional<CaseKeepers> keepers, Texts texts) {
    this.items = items;
    this.people = people;
    this.keepers = keepers;
    this.texts = texts;
  }

  static String actor() {
    return ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }

  /** Whether the person may complete the item. */
  boolean worksOn(WorkItem item, String personId) {
    return isOpen(item)
        && policyOf(item).workedOnAs(personId, people.scopesOf(personId)).isPresent();
  }

  /** The open item, if the acting person may work on it. */
  WorkItem requireWork(String taskId) {
    WorkItem item = requireOpen(taskId);
    String person = actor();
    if (!sees(item, person)) {
      throw Refusal.of("task.not-yours").asException();
    }
    if (!worksOn(item, person)) {
      throw Refusal.of("task.claimed-by", nameOf(item.assignee()), item.claimedAt()).asException();
    }
    return item;
  }

  WorkItem requireOpen(String taskId) {
    return items
        .find(taskId)
        .filter(OfficeRights::isOpen)
        .orElseThrow(() -> Refusal.of("task.gone").asException());
  }

  /** Whether the person may let the case of the item stand still or end. */
  boolean keeps(WorkItem item, String personId) {
    Set<String> groups = keepers.map(one -> one.groupsFor(item)).orElse(Set.of());
    return people.scopesOf(personId).stream()
        .filter(scope -> scope.covers(item.processKey()))
        .map(WorkScope::groups)
        .anyMatch(held -> !Collections.disjoint(held, groups));
  }

  WorkItem requireKept(String taskId) {
    WorkItem item = requireOpen(taskId);
    if (!keeps(item, actor())) {
      throw Refusal.of("office.not-keeper").asException();
    }
    return item;
  }

  boolean isAdministrator(String personId) {
    return people.groupsOf(personId).contains(ADMINISTRATORS);
  }

  String nameOf(String personId) {
    return personId == null
        ? ""
        : people.person(personId).map(PersonDirectory.EnginePerson::name).orElse(personId);
  }

  String namesOf(Collection<String> personIds) {
    return String.join(texts.of("office.comma"), personIds.stream().map(this::nameOf).toList());
  }

  private boolean sees(WorkItem item, String personId) {
    return policyOf(item).seenAs(personId, people.scopesOf(personId)).isPresent();
  }

  private TaskVisibility policyOf(WorkItem item) {
    return TaskVisibility.of(item, items.groupsOf(item.taskId()));
  }

  private static boolean isOpen(WorkItem item) {
    return item.state() == WorkItem.State.OPEN;
  }
}

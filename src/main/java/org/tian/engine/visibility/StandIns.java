package org.tian.engine.visibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;

/** Whose work else a person sees in the engine today, as a standing deputy. */
@Component
class StandIns {

  private final ObjectProvider<PersonDirectory> people;
  private final ObjectProvider<WorkItems> items;

  StandIns(ObjectProvider<PersonDirectory> people, ObjectProvider<WorkItems> items) {
    this.people = people;
    this.items = items;
  }

  /** Without the own work; empty for nearly everybody. */
  List<WorkScope> of(String personId) {
    return people.getObject().scopesOf(personId).stream()
        .filter(scope -> !scope.isOwnOf(personId))
        .toList();
  }

  /**
   * Ids of the open tasks the person sees as a deputy. The engine's queries know no "of these
   * groups, but only in these processes and not these steps" inside one or-branch; the inbox does.
   */
  Set<String> tasksOf(String personId) {
    return of(personId).stream()
        .flatMap(scope -> items.getObject().openIn(scope).stream())
        .collect(Collectors.toSet());
  }
}

package org.tian.engine.visibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;

/**
 * What a person sees in the engine besides the offers to the own groups, as a standing deputy too.
 */
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
   * Ids of the open tasks the person sees otherwise than by what is offered to the own groups:
   * given to the person, or seen as a deputy. The engine's queries know no "of these groups, but
   * only in these processes and not these steps" inside one or-branch; the inbox does.
   */
  Set<String> tasksBesideGroups(Viewer viewer) {
    Stream<String> inPlaceOfOthers =
        of(viewer.personId()).stream().flatMap(scope -> items.getObject().openIn(scope).stream());
    return Stream.concat(
            items.getObject().givenBeside(viewer.personId(), viewer.groups()).stream(),
            inPlaceOfOthers)
        .collect(Collectors.toSet());
  }
}

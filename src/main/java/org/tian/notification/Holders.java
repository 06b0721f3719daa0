package org.tian.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskVisibility;
import org.tian.engine.WorkItem;

/**
 * Whose a piece of work is: the assignee's, else everybody's it is offered to; and of those who
 * stand in for them, where their deputyship reaches the work.
 */
@Component
class Holders {

  private final PersonDirectory persons;

  Holders(PersonDirectory persons) {
    this.persons = persons;
  }

  Set<String> of(WorkItem item, Collection<String> groups) {
    Set<String> holders = new TreeSet<>();
    if (item.assignee() == null) {
      groups.forEach(group -> persons.members(group).forEach(person -> holders.add(person.id())));
    } else {
      holders.add(item.assignee());
    }
    TaskVisibility policy = TaskVisibility.of(item, Set.copyOf(groups));
    List<String> deputies =
        holders.stream()
            .flatMap(holder -> persons.deputiesOf(holder).stream())
            .filter(deputy -> policy.workedOnAs(deputy, persons.scopesOf(deputy)).isPresent())
            .toList();
    holders.addAll(deputies);
    return holders;
  }
}

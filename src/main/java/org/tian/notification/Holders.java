package org.tian.notification;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItem;

/** Whose a piece of work is: the assignee's, else everybody's it is offered to. */
@Component
class Holders {

  private final PersonDirectory persons;

  Holders(PersonDirectory persons) {
    this.persons = persons;
  }

  Set<String> of(WorkItem item, Collection<String> groups) {
    if (item.assignee() != null) {
      return Set.of(item.assignee());
    }
    Set<String> holders = new TreeSet<>();
    groups.forEach(group -> persons.members(group).forEach(person -> holders.add(person.id())));
    return holders;
  }
}

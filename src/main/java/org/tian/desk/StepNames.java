package org.tian.desk;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** Names of steps, stages and of those who are to act, in the reader's language. */
@Component
class StepNames {

  private final Texts texts;
  private final Directory directory;
  private final PersonDirectory people;
  private final WorkItems items;

  StepNames(Texts texts, Directory directory, PersonDirectory people, WorkItems items) {
    this.texts = texts;
    this.directory = directory;
    this.people = people;
    this.items = items;
  }

  /** Name of a step; the model's own name where it has no translation. */
  String step(WorkItem item) {
    return texts.orElse("desk.step." + item.taskKey(), item.taskName());
  }

  /** Name of the stage, which is the process. */
  String stage(WorkItem item) {
    return texts.orElse("desk.stage." + item.processKey(), item.taskName());
  }

  String unit(WorkItem item) {
    return item.unitCode() == null ? "" : directory.nameOf(item.unitCode());
  }

  /** Who is to act: the person who has claimed it, else the groups it waits for. */
  String holder(WorkItem item) {
    if (item.assignee() != null) {
      return directory.personName(item.assignee());
    }
    return groups(items.groupsOf(item.taskId()));
  }

  /** The groups a task waits for. */
  String groups(Set<String> groups) {
    return String.join(
        texts.of("desk.comma"),
        groups.stream().sorted().flatMap(group -> people.groupName(group).stream()).toList());
  }

  /** How it stands with an item: to be claimed, being worked on, done, cancelled. */
  String state(WorkItem item) {
    String state =
        item.state() == WorkItem.State.OPEN && item.assignee() == null
            ? "unclaimed"
            : item.state().name().toLowerCase(Locale.ROOT);
    return texts.of("desk.item." + state);
  }
}

package org.tian.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which items stand in a person's lists. The one place that says so. */
@Component
class WorkItemSources {

  private static final String SELF = "-self";

  /** So many groups are read as quickly as it is found out which of them have anything. */
  private static final int FEW = 40;

  private final PersonDirectory people;
  private final ObjectProvider<CopiedItems> copies;
  private final JdbcTemplate jdbc;

  WorkItemSources(PersonDirectory people, ObjectProvider<CopiedItems> copies, JdbcTemplate jdbc) {
    this.people = people;
    this.copies = copies;
    this.jdbc = jdbc;
  }

  /** Sources of a list; an item may stand in several of them, but is shown once. */
  List<WorkItemSource> of(WorkList list, String personId) {
    return switch (list) {
      case TODO -> todo(personId);
      case CLAIMED -> List.of(WorkItemSource.claimedBy(personId));
      case DONE -> List.of(WorkItemSource.completedBy(personId));
      case STARTED -> List.of(WorkItemSource.startedBy(personId));
      case COPIED -> copied(personId);
      case UNIT -> offered(people.groupsLedBy(personId));
      case TEAM ->
          offered(
              people.groupsOf(personId).stream().filter(group -> !group.endsWith(SELF)).toList());
    };
  }

  private List<WorkItemSource> todo(String personId) {
    List<WorkItemSource> sources = new ArrayList<>();
    for (WorkScope scope : people.scopesOf(personId)) {
      sources.add(WorkItemSource.claimedBy(scope.personId()).within(scope, personId));
      List<String> groups = withWork(scope.groups());
      if (!groups.isEmpty()) {
        sources.add(WorkItemSource.ofGroups(groups, true).within(scope, personId));
      }
    }
    return sources;
  }

  private List<WorkItemSource> offered(Collection<String> groups) {
    List<String> some = withWork(groups);
    return some.isEmpty() ? List.of() : List.of(WorkItemSource.ofGroups(some, false));
  }

  private List<WorkItemSource> copied(String personId) {
    List<String> tasks =
        copies.stream().flatMap(one -> one.tasksCopiedTo(personId).stream()).distinct().toList();
    return tasks.isEmpty() ? List.of() : List.of(WorkItemSource.ofTasks(tasks));
  }

  /** Those of the groups that have anything: a post has many groups that never get a task. */
  private List<String> withWork(Collection<String> groups) {
    if (groups.size() <= FEW) {
      return List.copyOf(groups);
    }
    String each =
        String.join(
            " union all ",
            Stream.generate(
                    () -> "(select g.group_id from work_item_group g where g.group_id = ? limit 1)")
                .limit(groups.size())
                .toList());
    return jdbc.queryForList(each, String.class, groups.toArray());
  }
}

package org.tian.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.engine.PersonDirectory;
import org.tian.engine.PersonDirectory.EnginePerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;

/**
 * Plays the people: finds the task that waits, somebody who may do it, and does it as that person.
 */
@Component
@Profile("demo")
class DemoPeople {

  /** Who acts where several could: the people of the README's sign-in table. */
  private static final Set<String> MAIN_CHARACTERS =
      Set.of(
          "chenmin",
          "zhaoqiang",
          "sunli",
          "yangjixian",
          "tangyuankai",
          "zhouwei",
          "leizhenbang",
          "huangjie",
          "wangtao",
          "xuyan",
          "gaofeng",
          "heping",
          "liumei",
          "jiangnan",
          "panlin",
          "shijun",
          "fangqing",
          "luchuan",
          "qiaoshan");

  private final WorkItems workItems;
  private final TaskOperations operations;
  private final PersonDirectory directory;
  private final AsPerson asPerson;
  private final Map<String, String> chosen = new HashMap<>();

  DemoPeople(
      WorkItems workItems,
      TaskOperations operations,
      PersonDirectory directory,
      AsPerson asPerson) {
    this.workItems = workItems;
    this.operations = operations;
    this.directory = directory;
    this.asPerson = asPerson;
  }

  /** Open tasks of this kind in the case. */
  List<WorkItem> waiting(DemoCase theCase, String taskKey) {
    return workItems.openOf(theCase.id()).stream()
        .filter(item -> item.taskKey().equals(taskKey))
        .toList();
  }

  /** Completes every open task of this kind, each by somebody of its group. */
  void complete(DemoCase theCase, String taskKey, Map<String, Object> values) {
    List<WorkItem> open = waiting(theCase, taskKey);
    if (open.isEmpty()) {
      throw new IllegalStateException(
          "The story of proposal %d expects %s, but nothing of that kind waits"
              .formatted(theCase.proposal().number(), taskKey));
    }
    open.forEach(item -> complete(item, values));
  }

  /** Completes one task. */
  void complete(WorkItem item, Map<String, Object> values) {
    String person = item.assignee() == null ? somebodyOf(item) : item.assignee();
    asPerson.run(
        person,
        () -> {
          operations.claim(item.taskId());
          operations.complete(item.taskId(), values);
        });
  }

  /** Lets somebody who may do the task act on it. */
  void act(WorkItem item, Runnable work) {
    asPerson.run(somebodyOf(item), work);
  }

  /** The convenor of a review group leaves the first review to the others and does the second. */
  private List<String> withoutConvenor(String group) {
    List<String> members = directory.members(group).stream().map(EnginePerson::id).toList();
    if (!group.endsWith("-reviewer")) {
      return members;
    }
    List<String> convenors =
        directory.members(group.replace("-reviewer", "-chair")).stream()
            .map(EnginePerson::id)
            .toList();
    List<String> others = members.stream().filter(id -> !convenors.contains(id)).toList();
    return others.isEmpty() ? members : others;
  }

  /** Somebody of the task's groups, a main character before others; always the same one. */
  private String somebodyOf(WorkItem item) {
    return somebodyOf(workItems.groupsOf(item.taskId()).iterator().next());
  }

  /** Does something that is no task, as somebody of the group. */
  void act(String group, Runnable work) {
    asPerson.run(somebodyOf(group), work);
  }

  private String somebodyOf(String group) {
    return chosen.computeIfAbsent(
        group,
        id -> {
          List<String> members = withoutConvenor(id);
          return members.stream()
              .filter(MAIN_CHARACTERS::contains)
              .findFirst()
              .orElseGet(() -> members.get(0));
        });
  }
}

package org.tian.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tian.engine.WorkItem;
import org.tian.shared.PersonalNews;

/** News about a piece of work, with what their texts name. */
final class TaskNews {

  private TaskNews() {}

  static PersonalNews of(
      NewsEvent event, WorkItem item, Set<String> persons, Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("task", item.stepName());
    values.put("title", Objects.toString(item.title(), ""));
    values.put("number", Objects.toString(item.caseNumber(), ""));
    values.putAll(more);
    return new PersonalNews(
        event.code(), persons, item.caseKey(), values, "/desk/tasks/" + item.taskId());
  }
}

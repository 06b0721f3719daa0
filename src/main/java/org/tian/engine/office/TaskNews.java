package org.tian.engine.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.engine.ActingPerson;
import org.tian.engine.WorkItem;
import org.tian.shared.CaseStep;
import org.tian.shared.PersonalNews;

/** Tells people and the trail what was done with a task. */
@Component
class TaskNews {

  private final ApplicationEventPublisher events;
  private final TaskPeople people;

  TaskNews(ApplicationEventPublisher events, TaskPeople people) {
    this.events = events;
    this.people = people;
  }

  /** Tells persons, with the task's own page to open. */
  void tell(String event, Collection<String> persons, WorkItem item, String reason) {
    tell(event, persons, item, reason, "/desk/tasks/" + item.taskId());
  }

  /** Tells persons; whoever acts is not told. */
  void tell(String event, Collection<String> persons, WorkItem item, String reason, String path) {
    String me = ActingPerson.id().orElse("");
    Set<String> others =
        persons.stream().filter(id -> id != null && !id.equals(me)).collect(Collectors.toSet());
    if (others.isEmpty()) {
      return;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("task", item.stepName());
    values.put("title", item.title());
    values.put("number", item.caseNumber());
    values.put("by", me.isEmpty() ? null : people.nameOf(me));
    values.put("reason", reason);
    events.publishEvent(new PersonalNews(event, others, item.caseKey(), values, path));
  }

  /** Tells the audit trail of what is no operation of its own, such as an answer. */
  void record(String action, WorkItem item, Map<String, Object> more, String reason) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", item.taskId());
    details.put("taskKey", item.taskKey());
    details.put("taskName", item.taskName());
    details.putAll(more);
    events.publishEvent(CaseStep.of(item.caseKey(), action, details).because(reason));
  }
}

package org.tian.engine.office;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.PersonalNews;

/** Tells the people whom a move concerns. */
@Component
class OfficeNews {

  private final ApplicationEventPublisher events;
  private final OfficeRights rights;

  OfficeNews(ApplicationEventPublisher events, OfficeRights rights) {
    this.events = events;
    this.rights = rights;
  }

  /**
   * Tells them, but not who did it.
   *
   * @param item the task it is about
   * @param task name of the step that people are told of
   */
  void tell(String event, Collection<String> persons, WorkItem item, String task, String reason) {
    String actor = OfficeRights.actor();
    Set<String> told =
        persons.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    told.remove(actor);
    if (told.isEmpty()) {
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("task", task);
    values.put("title", Objects.toString(item.title(), ""));
    values.put("number", Objects.toString(item.caseNumber(), item.caseKey()));
    values.put("by", rights.nameOf(actor));
    values.put("reason", reason);
    events.publishEvent(
        new PersonalNews(event, told, item.caseKey(), values, "/desk/tasks/" + item.taskId()));
  }
}

package org.tian.review.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tian.engine.TaskForm;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;

/**
 * The forms of the stages of review. What can be done at a stage is told by the fields its form
 * asks for, however many stages a committee has.
 */
@Component
class ReviewForms {

  private final TaskOperations tasks;
  private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();

  ReviewForms(TaskOperations tasks) {
    this.tasks = tasks;
  }

  /** Whether the form of the task, which the acting person must see, asks for the field. */
  boolean asksFor(WorkItem item, String field) {
    // A form is bound to the deployment of its process and never changes.
    return fields
        .computeIfAbsent(
            item.processDefinitionId() + " " + item.taskKey(),
            key -> keysOf(tasks.form(item.taskId())))
        .contains(field);
  }

  /** What the form is filled in with at first, without its option lists. */
  Map<String, Object> valuesOf(WorkItem item) {
    TaskForm form = tasks.form(item.taskId());
    Map<String, Object> values = new HashMap<>(form.data());
    values.keySet().retainAll(keysOf(form));
    values.values().removeIf(value -> value == null);
    return values;
  }

  private static Set<String> keysOf(TaskForm form) {
    Set<String> keys = new HashSet<>();
    if (form.schema() != null) {
      collect(form.schema().path("components"), keys);
    }
    return keys;
  }

  private static void collect(JsonNode components, Set<String> keys) {
    for (JsonNode component : components) {
      if (component.hasNonNull("key")) {
        keys.add(component.get("key").asText());
      }
      if (!component.hasNonNull("path")) {
        collect(component.path("components"), keys);
      }
    }
  }
}

package org.tian.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/** Unfinished forms, so that nothing typed is lost. They go when their task closes. */
@Component
@Transactional
public class TaskDrafts {

  private static final int MAX_CHARACTERS = 500_000;
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final TaskDraftRows rows;
  private final WorkItems items;
  private final ObjectMapper json;
  private final Clock clock;

  TaskDrafts(TaskDraftRows rows, WorkItems items, ObjectMapper json, Clock clock) {
    this.rows = rows;
    this.items = items;
    this.json = json;
    this.clock = clock;
  }

  void save(String taskId, String personId, Map<String, Object> values) {
    items
        .find(taskId)
        .filter(item -> item.state() == WorkItem.State.OPEN)
        .orElseThrow(() -> Refusal.of("task.gone").asException());
    if (!items.concerns(taskId, personId)) {
      throw Refusal.of("task.not-yours").asException();
    }
    keep(taskId, personId, values);
  }

  /** Keeps what the program brings for the person's form; asks for no rights. */
  public void keep(String taskId, String personId, Map<String, Object> values) {
    String text = write(values);
    if (text.length() > MAX_CHARACTERS) {
      throw Refusal.of("task.draft-too-long").asException();
    }
    TaskDraft draft =
        rows.findById(new TaskDraft.Key(taskId, personId))
            .orElseGet(() -> new TaskDraft(taskId, personId));
    draft.keep(text, clock.instant());
    rows.save(draft);
  }

  Optional<Map<String, Object>> load(String taskId, String personId) {
    return rows.findById(new TaskDraft.Key(taskId, personId))
        .map(TaskDraft::formValues)
        .map(this::read);
  }

  /** When the person last kept something typed into the task's form. */
  Optional<Instant> savedAt(String taskId, String personId) {
    return rows.findById(new TaskDraft.Key(taskId, personId)).map(TaskDraft::savedAt);
  }

  private String write(Map<String, Object> values) {
    try {
      return json.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Form values cannot be written as JSON", e);
    }
  }

  private Map<String, Object> read(String text) {
    try {
      return json.readValue(text, VALUES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept draft is no JSON", e);
    }
  }
}

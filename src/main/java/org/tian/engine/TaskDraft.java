package org.tian.engine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code task_draft}: one person's unfinished form of one task. */
@Entity
@Table(name = "task_draft")
@IdClass(TaskDraft.Key.class)
class TaskDraft {

  /** Task and person. */
  record Key(String taskId, String personId) implements Serializable {}

  @Id private String taskId;
  @Id private String personId;
  private String formValues;
  private Instant savedAt;

  protected TaskDraft() {}

  TaskDraft(String taskId, String personId) {
    this.taskId = taskId;
    this.personId = personId;
  }

  void keep(String json, Instant at) {
    formValues = json;
    savedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  String formValues() {
    return formValues;
  }

  Instant savedAt() {
    return savedAt;
  }
}

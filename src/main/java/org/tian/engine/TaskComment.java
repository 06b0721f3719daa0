package org.tian.engine;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code task_comment}: a word about a task for colleagues. Never changed. */
@Entity
@Table(name = "task_comment")
public class TaskComment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String taskId;
  private String caseKey;
  private String personId;
  private String text;
  private Instant writtenAt;

  protected TaskComment() {}

  TaskComment(WorkItem item, String personId, String text, Instant at) {
    this.taskId = item.taskId();
    this.caseKey = item.caseKey();
    this.personId = personId;
    this.text = text;
    this.writtenAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  public Long getId() {
    return id;
  }

  public String getTaskId() {
    return taskId;
  }

  public String getPersonId() {
    return personId;
  }

  public String getText() {
    return text;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }
}

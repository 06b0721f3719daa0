package org.tian.engine.office;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code task_copy}: a task shown to somebody, and when they confirmed it. */
@Entity
@Table(name = "task_copy")
class TaskCopy {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String taskId;
  private String caseKey;
  private String fromPerson;
  private String toPerson;
  private String reason;
  private Instant copiedAt;
  private Instant readAt;

  protected TaskCopy() {}

  TaskCopy(String taskId, String caseKey, String from, String to, String reason, Instant at) {
    this.taskId = taskId;
    this.caseKey = caseKey;
    this.fromPerson = from;
    this.toPerson = to;
    this.reason = reason;
    this.copiedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void read(Instant at) {
    readAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  Long getId() {
    return id;
  }

  String getTaskId() {
    return taskId;
  }

  String getCaseKey() {
    return caseKey;
  }

  String getFromPerson() {
    return fromPerson;
  }

  String getToPerson() {
    return toPerson;
  }

  String getReason() {
    return reason;
  }

  Instant getCopiedAt() {
    return copiedAt;
  }

  Instant getReadAt() {
    return readAt;
  }
}

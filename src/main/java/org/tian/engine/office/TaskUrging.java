package org.tian.engine.office;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code task_urging}: whoever has a task in hand was urged, and what they answered. */
@Entity
@Table(name = "task_urging")
class TaskUrging {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String taskId;
  private String caseKey;
  private String byPerson;
  private String toPerson;
  private String reason;
  private Instant urgedAt;
  private String answeredBy;
  private String answer;
  private Instant answeredAt;

  protected TaskUrging() {}

  TaskUrging(String taskId, String caseKey, String by, String to, String reason, Instant at) {
    this.taskId = taskId;
    this.caseKey = caseKey;
    this.byPerson = by;
    this.toPerson = to;
    this.reason = reason;
    this.urgedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void answer(String words, String by, Instant at) {
    answer = words;
    answeredBy = by;
    answeredAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  Long getId() {
    return id;
  }

  String getTaskId() {
    return taskId;
  }

  String getByPerson() {
    return byPerson;
  }

  String getToPerson() {
    return toPerson;
  }

  String getReason() {
    return reason;
  }

  Instant getUrgedAt() {
    return urgedAt;
  }

  String getAnsweredBy() {
    return answeredBy;
  }

  String getAnswer() {
    return answer;
  }

  Instant getAnsweredAt() {
    return answeredAt;
  }
}

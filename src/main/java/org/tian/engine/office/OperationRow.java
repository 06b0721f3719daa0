package org.tian.engine.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tian.engine.WorkItem;

/** Row of {@code office_operation}: one operation that was done. Never changed. */
@Entity
@Table(name = "office_operation")
public class OperationRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private OfficeOperation operation;

  private String taskId;
  private String taskKey;
  private String processInstanceId;
  private String caseKey;
  private String personId;
  private String target;
  private String reason;
  private Instant doneAt;

  protected OperationRow() {}

  OperationRow(
      OfficeOperation operation,
      WorkItem item,
      String personId,
      String target,
      String reason,
      Instant doneAt) {
    this.operation = operation;
    this.taskId = item.taskId();
    this.taskKey = item.taskKey();
    this.processInstanceId = item.processInstanceId();
    this.caseKey = item.caseKey();
    this.personId = personId;
    this.target = target;
    this.reason = reason;
    this.doneAt = doneAt.truncatedTo(ChronoUnit.SECONDS);
  }

  public Long getId() {
    return id;
  }

  public OfficeOperation getOperation() {
    return operation;
  }

  public String getTaskId() {
    return taskId;
  }

  public String getTaskKey() {
    return taskKey;
  }

  public String getProcessInstanceId() {
    return processInstanceId;
  }

  public String getCaseKey() {
    return caseKey;
  }

  public String getPersonId() {
    return personId;
  }

  /** A person's id or a step's key; several with commas; null when it has none. */
  public String getTarget() {
    return target;
  }

  public String getReason() {
    return reason;
  }

  public Instant getDoneAt() {
    return doneAt;
  }
}

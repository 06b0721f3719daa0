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

/** Row of {@code task_delegation}: a task lent to somebody who gives it back (委派). */
@Entity
@Table(name = "task_delegation")
public class Delegation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String taskId;
  private String caseKey;
  private String ownerId;
  private String delegateId;
  private String reason;
  private Instant delegatedAt;
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private Ending ending;

  private String endedBy;

  protected Delegation() {}

  Delegation(
      String taskId, String caseKey, String ownerId, String delegateId, String reason, Instant at) {
    this.taskId = taskId;
    this.caseKey = caseKey;
    this.ownerId = ownerId;
    this.delegateId = delegateId;
    this.reason = reason;
    this.delegatedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** How it ended. Names under {@code office.delegation.<NAME>}. */
  public enum Ending {
    /** The delegate did it and gave it back. */
    BACK,
    /** The owner took it back unfinished. */
    RECALLED,
    /** The task ended or went into other hands. */
    CLOSED
  }

  void end(Ending how, String by, Instant at) {
    ending = how;
    endedBy = by;
    endedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  public Long getId() {
    return id;
  }

  public String getTaskId() {
    return taskId;
  }

  public String getOwnerId() {
    return ownerId;
  }

  public String getDelegateId() {
    return delegateId;
  }

  public String getReason() {
    return reason;
  }

  public Instant getDelegatedAt() {
    return delegatedAt;
  }

  /** When it came back, or null while it is out. */
  public Instant getEndedAt() {
    return endedAt;
  }

  public Ending getEnding() {
    return ending;
  }

  /** Who brought it back: the delegate, or whoever did it for them. */
  public String getEndedBy() {
    return endedBy;
  }
}

package org.tian.engine.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Row of {@code task_signing}: people asked together, and how they count. */
@Entity
@Table(name = "task_signing")
class Signing {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String taskId;
  private String caseKey;

  @Enumerated(EnumType.STRING)
  private SignWhen moment;

  @Enumerated(EnumType.STRING)
  @Column(name = "rule_code")
  private SignRule rule;

  private int percent;
  private String reason;
  private String orderedBy;
  private Instant orderedAt;

  @Enumerated(EnumType.STRING)
  private SigningState state;

  private Instant decidedAt;

  protected Signing() {}

  Signing(String taskId, String caseKey, SignerOrder order, String orderedBy, Instant at) {
    this.taskId = taskId;
    this.caseKey = caseKey;
    this.moment = order.when();
    this.rule = order.rule();
    this.percent = order.percent();
    this.reason = order.reason();
    this.orderedBy = orderedBy;
    this.orderedAt = at.truncatedTo(ChronoUnit.SECONDS);
    this.state = SigningState.OPEN;
  }

  void decide(SigningState end, Instant at) {
    state = end;
    decidedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  SignCount count() {
    return new SignCount(rule, percent);
  }

  boolean isOpen() {
    return state == SigningState.OPEN;
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

  SignWhen getMoment() {
    return moment;
  }

  SignRule getRule() {
    return rule;
  }

  int getPercent() {
    return percent;
  }

  String getReason() {
    return reason;
  }

  String getOrderedBy() {
    return orderedBy;
  }

  Instant getOrderedAt() {
    return orderedAt;
  }

  SigningState getState() {
    return state;
  }

  Instant getDecidedAt() {
    return decidedAt;
  }
}

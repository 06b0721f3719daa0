package org.tian.handling.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One change of a list after it was made; never changes itself. */
@Entity
public class PlanChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long planId;
  private Integer itemNo;

  @Enumerated(EnumType.STRING)
  private PlanChangeKind kind;

  private String beforeText;
  private String afterText;
  private String reason;
  private String changedBy;
  private Instant changedAt;

  protected PlanChange() {}

  PlanChange(
      long planId,
      Integer itemNo,
      PlanChangeKind kind,
      String beforeText,
      String afterText,
      String reason,
      String changedBy,
      Instant changedAt) {
    this.planId = planId;
    this.itemNo = itemNo;
    this.kind = kind;
    this.beforeText = beforeText;
    this.afterText = afterText;
    this.reason = reason;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  public Long getId() {
    return id;
  }

  /** Number of the suggestion, or null when the list as a whole was changed. */
  public Integer getItemNo() {
    return itemNo;
  }

  public PlanChangeKind getKind() {
    return kind;
  }

  public String getBeforeText() {
    return beforeText;
  }

  public String getAfterText() {
    return afterText;
  }

  public String getReason() {
    return reason;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public Instant getChangedAt() {
    return changedAt;
  }
}

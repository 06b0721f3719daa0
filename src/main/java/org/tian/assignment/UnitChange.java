package org.tian.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One change of the units of a case during handling (变更承办单位); never changes itself. */
@Entity
public class UnitChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String committeeCode;
  private String handingOffice;

  @Enumerated(EnumType.STRING)
  private UnitChangeKind kind;

  private String oldUnit;
  private String newUnit;
  private String reason;
  private String changedBy;
  private Instant changedAt;

  protected UnitChange() {}

  UnitChange(
      UnitChangeKind kind,
      long proposalId,
      String committeeCode,
      String handingOffice,
      String oldUnit,
      String newUnit,
      String reason,
      String changedBy,
      Instant changedAt) {
    this.kind = kind;
    this.proposalId = proposalId;
    this.committeeCode = committeeCode;
    this.handingOffice = handingOffice;
    this.oldUnit = oldUnit;
    this.newUnit = newUnit;
    this.reason = reason;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  public Long getId() {
    return id;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getHandingOffice() {
    return handingOffice;
  }

  public UnitChangeKind getKind() {
    return kind;
  }

  /** The unit that had the task or led, or null. */
  public String getOldUnit() {
    return oldUnit;
  }

  /** The unit that has the task or leads now, or null. */
  public String getNewUnit() {
    return newUnit;
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

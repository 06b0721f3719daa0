package org.tian.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tian.shared.Refusal;

/** Which units the committee's office proposes for a proposal, and what the handing office said. */
@Entity
public class HandoverPlan {

  /** States of a plan. */
  public enum Status {
    PROPOSED,
    APPROVED,
    REJECTED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String committeeCode;

  @Enumerated(EnumType.STRING)
  private HandlingKind kind;

  @Enumerated(EnumType.STRING)
  private Status status = Status.PROPOSED;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "handover_plan_unit", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  private List<PlannedUnit> units = new ArrayList<>();

  private String remark;
  private String requirements;
  private String decisionNote;
  private String proposedBy;
  private Instant proposedAt;
  private String decidedBy;
  private Instant decidedAt;
  @Version private int version;

  protected HandoverPlan() {}

  HandoverPlan(
      long proposalId,
      String committeeCode,
      UnitSelection selection,
      String remark,
      String proposedBy,
      Instant proposedAt) {
    this.proposalId = proposalId;
    this.committeeCode = committeeCode;
    this.kind = selection.kind();
    this.units.addAll(selection.units());
    this.remark = remark;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  void approve(String givenRequirements, String person, Instant now) {
    decide(Status.APPROVED, person, now);
    requirements = givenRequirements;
  }

  /** Sends the plan back; the reason is told to the committee's office. */
  void reject(String reason, String person, Instant now) {
    if (reason.isBlank()) {
      throw Refusal.at("comment", "assignment.rejection-needs-reason").asException();
    }
    decide(Status.REJECTED, person, now);
    decisionNote = reason;
  }

  private void decide(Status decision, String person, Instant now) {
    if (status != Status.PROPOSED) {
      throw Refusal.of("assignment.plan-decided").asException();
    }
    status = decision;
    decidedBy = person;
    decidedAt = now;
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

  public HandlingKind getKind() {
    return kind;
  }

  public Status getStatus() {
    return status;
  }

  /** The units in the order they were named, answering ones first. */
  public List<PlannedUnit> getUnits() {
    return List.copyOf(units);
  }

  /** What the proposing office adds, or an empty text. */
  public String getRemark() {
    return remark;
  }

  /** What the handing office asks of the units, or null. */
  public String getRequirements() {
    return requirements;
  }

  /** Why it was rejected, or null. */
  public String getDecisionNote() {
    return decisionNote;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }
}

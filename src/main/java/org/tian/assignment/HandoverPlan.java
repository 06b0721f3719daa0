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
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.tian.shared.Refusal;

/** Which units the committee's office proposes for a proposal, and what the handing office said. */
@Entity
@DynamicUpdate
public class HandoverPlan {

  /** States of a plan. */
  public enum Status {
    PROPOSED,
    APPROVED,
    REJECTED,
    /** Another plan took its place before it was decided. */
    REPLACED
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
  private String askReason;
  private String settlementReason;
  private String meetingNote;
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

  /** The plan that came out of a settlement between the units (商定). */
  HandoverPlan settled(String reason) {
    settlementReason = reason;
    return this;
  }

  /** Why the units are asked first, or not, against the rule of the committee. */
  HandoverPlan askedAgainstRule(String reason) {
    askReason = reason;
    return this;
  }

  /** Another plan takes its place. */
  void replace() {
    if (status == Status.PROPOSED) {
      status = Status.REPLACED;
    }
  }

  /** The hand-over meeting sends an approved plan back to the handing office. */
  void sendBack(String reason) {
    if (reason.isBlank()) {
      throw Refusal.at("comment", "assignment.meeting-needs-reason").asException();
    }
    if (status != Status.APPROVED) {
      throw Refusal.of("assignment.plan-not-approved").asException();
    }
    status = Status.PROPOSED;
    decidedBy = null;
    decidedAt = null;
    meetingNote = reason.strip();
  }

  /** What a hand-over meeting asks of the units, beside what the handing office asks. */
  void addRequirements(String more) {
    String before = requirements == null ? "" : requirements.strip();
    requirements = before.isEmpty() || before.equals(more) ? more : before + "\n" + more;
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

  /** What was decided is open again. */
  void reopen() {
    status = Status.PROPOSED;
    decidedBy = null;
    decidedAt = null;
    decisionNote = null;
  }

  /** Refuses when somebody decided on it, or replaced it, before. */
  void requireOpen() {
    if (status != Status.PROPOSED) {
      throw Refusal.of("assignment.plan-decided").asException();
    }
  }

  private void decide(Status decision, String person, Instant now) {
    requireOpen();
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

  /** The unit in the plan, if it is there. */
  public Optional<PlannedUnit> unit(String unitCode) {
    return units.stream().filter(unit -> unit.unitCode().equals(unitCode)).findFirst();
  }

  /** What the proposing office adds, or an empty text. */
  public String getRemark() {
    return remark;
  }

  /** Why the committee's rule on asking first was not followed, or null. */
  public String getAskReason() {
    return askReason;
  }

  /** How and why the units were settled, or null when they were not. */
  public String getSettlementReason() {
    return settlementReason;
  }

  /** Why the hand-over meeting sent it back, or null. */
  public String getMeetingNote() {
    return meetingNote;
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

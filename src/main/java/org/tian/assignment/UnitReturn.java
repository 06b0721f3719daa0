package org.tian.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One wish of a unit to return a proposal, with everybody who had a say in it; kept for good. */
@Entity
public class UnitReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String committeeCode;
  private String handingOffice;
  private String unitCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit_role")
  private UnitRole role;

  @Enumerated(EnumType.STRING)
  private ReturnState state = ReturnState.ASKED;

  private String reason;
  private String proposedUnit;
  private LocalDate lastDay;
  private String askedBy;
  private Instant askedAt;
  private String signedBy;
  private Instant signedAt;
  private boolean late;
  private String headNote;
  private String leaderId;
  private Instant leaderAt;
  private String leaderNote;
  private String decidedBy;
  private Instant decidedAt;
  private String decisionNote;
  private String newUnit;
  @Version private int version;

  protected UnitReturn() {}

  UnitReturn(
      UnitTask task, String handingOffice, LocalDate lastDay, String askedBy, Instant askedAt) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.committeeCode = task.getCommitteeCode();
    this.handingOffice = handingOffice;
    this.unitCode = task.getUnitCode();
    this.role = task.getRole();
    this.reason = task.getReturnReason();
    this.proposedUnit = task.getSuggestedUnitCode();
    this.lastDay = lastDay;
    this.askedBy = askedBy;
    this.askedAt = askedAt;
  }

  void sign(boolean tooLate, String person, Instant now) {
    headSays(tooLate ? ReturnState.LATE : ReturnState.SIGNED, null, person, now);
    late = tooLate;
  }

  void dropByHead(String note, String person, Instant now) {
    headSays(ReturnState.NOT_SIGNED, note, person, now);
  }

  private void headSays(ReturnState next, String note, String person, Instant now) {
    state = next;
    headNote = note;
    signedBy = person;
    signedAt = now;
  }

  /** In cases from before heads signed, the liaison's word goes to the office at once. */
  void passUnsigned() {
    state = ReturnState.SIGNED;
  }

  void leaderSays(boolean admits, String note, String person, Instant now) {
    state = admits ? ReturnState.SIGNED : ReturnState.LATE_REFUSED;
    leaderNote = note;
    leaderId = person;
    leaderAt = now;
  }

  void grant(String unit, String note, String person, Instant now) {
    decide(ReturnState.GRANTED, note, person, now);
    newUnit = unit;
  }

  void refuse(String note, String person, Instant now) {
    decide(ReturnState.REFUSED, note, person, now);
  }

  private void decide(ReturnState next, String note, String person, Instant now) {
    state = next;
    decisionNote = note;
    decidedBy = person;
    decidedAt = now;
  }

  void lapse() {
    state = ReturnState.LAPSED;
  }

  public Long getId() {
    return id;
  }

  public long getUnitTaskId() {
    return unitTaskId;
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

  public String getUnitCode() {
    return unitCode;
  }

  public UnitRole getRole() {
    return role;
  }

  public ReturnState getState() {
    return state;
  }

  public String getReason() {
    return reason;
  }

  /** The unit thought responsible, or null in cases from before it had to be named. */
  public String getProposedUnit() {
    return proposedUnit;
  }

  /** The last day on which it could be signed in time. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  public String getAskedBy() {
    return askedBy;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  /** The head who signed or did not, or null. */
  public String getSignedBy() {
    return signedBy;
  }

  public Instant getSignedAt() {
    return signedAt;
  }

  /** Whether it was signed after the last day. */
  public boolean isLate() {
    return late;
  }

  /** Why the head did not sign, or null. */
  public String getHeadNote() {
    return headNote;
  }

  /** The leader who decided on a late one, or null. */
  public String getLeaderId() {
    return leaderId;
  }

  public Instant getLeaderAt() {
    return leaderAt;
  }

  public String getLeaderNote() {
    return leaderNote;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  public String getDecisionNote() {
    return decisionNote;
  }

  /** The unit that got the task when it was granted, or null. */
  public String getNewUnit() {
    return newUnit;
  }
}

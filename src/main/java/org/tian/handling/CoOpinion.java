package org.tian.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.tian.assignment.UnitTask;

/** A co-unit's opinion (会办意见): goes to the lead unit, not to the proposer; never changes. */
@Entity
public class CoOpinion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String committeeCode;
  private String unitCode;

  @Column(name = "round_no")
  private int round;

  private String letterNumber;
  private String opinion;
  private String contactName;
  private String contactPhone;
  private String writtenBy;
  private Instant sentAt;

  protected CoOpinion() {}

  CoOpinion(
      UnitTask task,
      String letterNumber,
      String opinion,
      String contactName,
      String contactPhone,
      String writtenBy,
      Instant sentAt) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.committeeCode = task.getCommitteeCode();
    this.unitCode = task.getUnitCode();
    this.round = task.getRound();
    this.letterNumber = letterNumber;
    this.opinion = opinion;
    this.contactName = contactName;
    this.contactPhone = contactPhone;
    this.writtenBy = writtenBy;
    this.sentAt = sentAt;
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

  public String getUnitCode() {
    return unitCode;
  }

  public int getRound() {
    return round;
  }

  /** Number of the letter to the lead unit (提函). */
  public String getLetterNumber() {
    return letterNumber;
  }

  public String getOpinion() {
    return opinion;
  }

  public String getContactName() {
    return contactName;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public Instant getSentAt() {
    return sentAt;
  }
}

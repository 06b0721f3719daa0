package org.tian.handling.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody looked at a draft, and what came of it; never changed. */
@Entity
public class SignOffEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private int runNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "step_code")
  private SignOffStep step;

  private boolean agreed;
  private String personId;
  private String personName;

  @Column(name = "comment_text")
  private String comment;

  private Long signatureId;
  private Instant notedAt;

  protected SignOffEntry() {}

  SignOffEntry(
      long unitTaskId,
      long proposalId,
      int runNo,
      SignOffStep step,
      boolean agreed,
      String personId,
      String personName,
      String comment,
      Long signatureId,
      Instant notedAt) {
    this.unitTaskId = unitTaskId;
    this.proposalId = proposalId;
    this.runNo = runNo;
    this.step = step;
    this.agreed = agreed;
    this.personId = personId;
    this.personName = personName;
    this.comment = comment;
    this.signatureId = signatureId;
    this.notedAt = notedAt;
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

  /** Which passage it belongs to, from 1. */
  public int getRunNo() {
    return runNo;
  }

  public SignOffStep getStep() {
    return step;
  }

  /** Whether it went on; else it went back to the section. */
  public boolean isAgreed() {
    return agreed;
  }

  public String getPersonId() {
    return personId;
  }

  /** As the person was called then. */
  public String getPersonName() {
    return personName;
  }

  /** What the person wrote, or empty. */
  public String getComment() {
    return comment == null ? "" : comment;
  }

  /** The handwritten signature, or null. */
  public Long getSignatureId() {
    return signatureId;
  }

  public Instant getNotedAt() {
    return notedAt;
  }
}

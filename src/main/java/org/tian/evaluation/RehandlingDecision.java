package org.tian.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** The director's decision whether an unsatisfying round is followed by another (再办理). */
@Entity
public class RehandlingDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String committeeCode;

  @Column(name = "round_no")
  private int round;

  private boolean rehandle;
  private String reason;
  private String decidedBy;
  private Instant decidedAt;

  protected RehandlingDecision() {}

  RehandlingDecision(
      long proposalId,
      String committeeCode,
      int round,
      boolean rehandle,
      String reason,
      String decidedBy,
      Instant decidedAt) {
    this.proposalId = proposalId;
    this.committeeCode = committeeCode;
    this.round = round;
    this.rehandle = rehandle;
    this.reason = reason;
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** The round that was not satisfying. */
  public int getRound() {
    return round;
  }

  public boolean isRehandle() {
    return rehandle;
  }

  public String getReason() {
    return reason;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }
}

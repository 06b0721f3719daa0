package org.tian.similarity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a committee has found two cases to be, why, and how alike they were then; never changed. */
@Entity
public class PairDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private Long firstId;
  private Long secondId;
  private int revision;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String reason;
  private double score;
  private String decidedBy;
  private Instant decidedAt;

  protected PairDecision() {}

  PairDecision(CasePair pair, int revision, Finding finding, String decidedBy, Instant decidedAt) {
    this.committeeCode = pair.committee();
    this.firstId = pair.first();
    this.secondId = pair.second();
    this.revision = revision;
    this.verdict = finding.verdict();
    this.reason = finding.reason();
    this.score = finding.score();
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  /** The other case of the pair. */
  public long otherThan(long caseId) {
    return firstId == caseId ? secondId : firstId;
  }

  /** Number of the decision about this pair, from 1. */
  public int getRevision() {
    return revision;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public String getReason() {
    return reason;
  }

  /** How alike the two were when it was decided, 0 to 1. */
  public double getScore() {
    return score;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }
}

package org.tian.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** What the ratings of a round came to, written when all have rated or the time is up. */
@Entity
public class RatingResult {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String committeeCode;

  @Column(name = "round_no")
  private int round;

  @Enumerated(EnumType.STRING)
  @Column(name = "rule_name")
  private RatingRule rule;

  private int asked;
  private int rated;

  @Enumerated(EnumType.STRING)
  private Satisfaction overall;

  private Instant summedUpAt;

  protected RatingResult() {}

  RatingResult(
      long proposalId,
      String committeeCode,
      int round,
      RatingRule rule,
      int asked,
      int rated,
      Satisfaction overall,
      Instant summedUpAt) {
    this.proposalId = proposalId;
    this.committeeCode = committeeCode;
    this.round = round;
    this.rule = rule;
    this.asked = asked;
    this.rated = rated;
    this.overall = overall;
    this.summedUpAt = summedUpAt;
  }

  /** Whether nobody has to decide on another round. */
  public boolean isSatisfied() {
    return overall != Satisfaction.DISSATISFIED;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public int getRound() {
    return round;
  }

  public RatingRule getRule() {
    return rule;
  }

  /** How many proposers were asked. */
  public int getAsked() {
    return asked;
  }

  /** How many rated in time; the others count as 未反馈. */
  public int getRated() {
    return rated;
  }

  /** Empty when nobody gave feedback in time. */
  public Optional<Satisfaction> getOverall() {
    return Optional.ofNullable(overall);
  }

  public Instant getSummedUpAt() {
    return summedUpAt;
  }
}

package org.tian.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One proposer's rating of one round; who may read it is told by {@link RatingAccess}. */
@Entity
public class Rating {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String committeeCode;

  @Column(name = "round_no")
  private int round;

  private String raterGroup;
  private String personId;

  @Enumerated(EnumType.STRING)
  private Satisfaction satisfaction;

  @Enumerated(EnumType.STRING)
  private Satisfaction attitude;

  private String remark;
  private Instant ratedAt;

  protected Rating() {}

  Rating(
      long proposalId,
      String committeeCode,
      int round,
      String raterGroup,
      String personId,
      RatingDraft draft,
      Instant ratedAt) {
    this.proposalId = proposalId;
    this.committeeCode = committeeCode;
    this.round = round;
    this.raterGroup = raterGroup;
    this.personId = personId;
    this.satisfaction = draft.satisfaction();
    this.attitude = draft.attitude();
    this.remark = draft.remark();
    this.ratedAt = ratedAt;
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

  public int getRound() {
    return round;
  }

  /** The proposer as a group: a personal group, or the staff of a body. */
  public String getRaterGroup() {
    return raterGroup;
  }

  /** Who rated for the proposer. */
  public String getPersonId() {
    return personId;
  }

  public Satisfaction getSatisfaction() {
    return satisfaction;
  }

  public Satisfaction getAttitude() {
    return attitude;
  }

  public String getRemark() {
    return remark;
  }

  public Instant getRatedAt() {
    return ratedAt;
  }
}

package org.tian.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What was said at a stage of review, by whom and when; never changed afterwards. */
@Entity
public class ReviewOpinion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long proposalId;

  @Enumerated(EnumType.STRING)
  private ReviewStage stage;

  @Enumerated(EnumType.STRING)
  private ReviewOutcome outcome;

  private String categoryCode;

  @Enumerated(EnumType.STRING)
  private ReasonCode reasonCode;

  private Long mainProposalId;

  @Enumerated(EnumType.STRING)
  private ConversionTarget convertTo;

  private String commentText;
  private String personId;
  private Instant givenAt;

  protected ReviewOpinion() {}

  ReviewOpinion(
      Long proposalId, ReviewStage stage, Opinion opinion, String personId, Instant givenAt) {
    this.proposalId = proposalId;
    this.stage = stage;
    this.outcome = opinion.outcome();
    this.categoryCode = opinion.categoryCode();
    this.reasonCode = opinion.reasonCode();
    this.mainProposalId = opinion.mainProposalId();
    this.convertTo = opinion.convertTo();
    this.commentText = opinion.comment();
    this.personId = personId;
    this.givenAt = givenAt;
  }

  public Long getProposalId() {
    return proposalId;
  }

  public ReviewStage getStage() {
    return stage;
  }

  public ReviewOutcome getOutcome() {
    return outcome;
  }

  public String getCategoryCode() {
    return categoryCode;
  }

  public ReasonCode getReasonCode() {
    return reasonCode;
  }

  public Long getMainProposalId() {
    return mainProposalId;
  }

  public ConversionTarget getConvertTo() {
    return convertTo;
  }

  /** Why; empty when nothing was said. */
  public String getComment() {
    return commentText;
  }

  public String getPersonId() {
    return personId;
  }

  public Instant getGivenAt() {
    return givenAt;
  }
}

package org.tian.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "review_opinion_reason", joinColumns = @JoinColumn(name = "opinion_id"))
  @OrderColumn(name = "position")
  @Column(name = "reason_code")
  private List<String> reasonCodes = new ArrayList<>();

  private Long mainProposalId;

  @Enumerated(EnumType.STRING)
  private ConversionTarget convertTo;

  private String passedTo;
  private String commentText;
  private Integer stageNo;
  private String groupCode;
  private String personId;
  private Instant givenAt;

  protected ReviewOpinion() {}

  ReviewOpinion(
      Long proposalId,
      ReviewStage stage,
      Opinion opinion,
      ReviewPlace place,
      String personId,
      Instant givenAt) {
    this.proposalId = proposalId;
    this.stage = stage;
    this.outcome = opinion.outcome();
    this.categoryCode = opinion.categoryCode();
    this.reasonCodes = new ArrayList<>(opinion.reasonCodes());
    this.mainProposalId = opinion.mainProposalId();
    this.convertTo = opinion.convertTo();
    this.passedTo = opinion.passedTo();
    this.commentText = opinion.comment();
    this.stageNo = place.stageNo();
    this.groupCode = place.groupCode();
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

  /** Why not to file; empty for other outcomes. */
  public List<String> getReasonCodes() {
    return List.copyOf(reasonCodes);
  }

  public Long getMainProposalId() {
    return mainProposalId;
  }

  public ConversionTarget getConvertTo() {
    return convertTo;
  }

  /** The body that gets the text; empty when it goes nowhere. */
  public String getPassedTo() {
    return passedTo == null ? "" : passedTo;
  }

  /** Why; empty when nothing was said. */
  public String getComment() {
    return commentText;
  }

  /** Number of the review, from 1; null at the acceptance check and the decision. */
  public Integer getStageNo() {
    return stageNo;
  }

  /**
   * At the acceptance check the review group the proposal was given to; at a review the group it
   * was given in; null where there was none.
   */
  public String getGroupCode() {
    return groupCode;
  }

  public String getPersonId() {
    return personId;
  }

  public Instant getGivenAt() {
    return givenAt;
  }
}

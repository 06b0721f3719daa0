package org.tian.review;

import java.util.Objects;

/**
 * What a person says at a stage of review: an outcome, what belongs to it, and why. Parts that do
 * not belong to the outcome are left out.
 *
 * @param categoryCode for FILE and MERGE
 * @param reasonCode for NOT_FILE
 * @param mainProposalId for MERGE
 * @param convertTo for CONVERT
 * @param comment why; may be empty where the outcome needs no reason
 */
public record Opinion(
    ReviewOutcome outcome,
    String categoryCode,
    ReasonCode reasonCode,
    Long mainProposalId,
    ConversionTarget convertTo,
    String comment) {

  public Opinion {
    boolean categorised = outcome == ReviewOutcome.FILE || outcome == ReviewOutcome.MERGE;
    categoryCode = categorised ? categoryCode : null;
    reasonCode = outcome == ReviewOutcome.NOT_FILE ? reasonCode : null;
    mainProposalId = outcome == ReviewOutcome.MERGE ? mainProposalId : null;
    convertTo = outcome == ReviewOutcome.CONVERT ? convertTo : null;
    comment = Objects.toString(comment, "").strip();
  }

  /** An outcome that needs nothing but words. */
  public static Opinion of(ReviewOutcome outcome, String comment) {
    return new Opinion(outcome, null, null, null, null, comment);
  }
}

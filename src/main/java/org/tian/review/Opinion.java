package org.tian.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a person says at a stage of review: an outcome, what belongs to it, and why. Parts that do
 * not belong to the outcome are left out.
 *
 * @param categoryCode for FILE and MERGE; with ACCEPT the one proposed, or null
 * @param reasonCodes for NOT_FILE, one or several
 * @param mainProposalId for MERGE
 * @param convertTo where the text goes, for CONVERT; for NOT_FILE null when the text stays with the
 *     proposal committee
 * @param passedTo the body that gets the text, where it goes anywhere
 * @param comment why; may be empty where the outcome needs no reason
 */
public record Opinion(
    ReviewOutcome outcome,
    String categoryCode,
    List<String> reasonCodes,
    Long mainProposalId,
    ConversionTarget convertTo,
    String passedTo,
    String comment) {

  private static final Set<ReviewOutcome> CATEGORISED =
      EnumSet.of(ReviewOutcome.ACCEPT, ReviewOutcome.FILE, ReviewOutcome.MERGE);

  public Opinion {
    boolean categorised = CATEGORISED.contains(outcome);
    boolean goesOn = outcome == ReviewOutcome.CONVERT || outcome == ReviewOutcome.NOT_FILE;
    categoryCode = categorised ? categoryCode : null;
    reasonCodes = outcome == ReviewOutcome.NOT_FILE ? List.copyOf(reasonCodes) : List.of();
    mainProposalId = outcome == ReviewOutcome.MERGE ? mainProposalId : null;
    convertTo = goesOn ? convertTo : null;
    passedTo = convertTo == null ? "" : Objects.toString(passedTo, "").strip();
    comment = Objects.toString(comment, "").strip();
  }

  /** An outcome that needs nothing but words. */
  public static Opinion of(ReviewOutcome outcome, String comment) {
    return new Opinion(outcome, null, List.of(), null, null, null, comment);
  }

  /** Accepted for review, perhaps with a category in mind. */
  public static Opinion accept(String categoryCode) {
    return new Opinion(ReviewOutcome.ACCEPT, categoryCode, List.of(), null, null, null, null);
  }

  /** To be filed under a category. */
  public static Opinion file(String categoryCode, String comment) {
    return new Opinion(ReviewOutcome.FILE, categoryCode, List.of(), null, null, null, comment);
  }

  /** To become part of another case. */
  public static Opinion merge(String categoryCode, Long mainProposalId, String comment) {
    return new Opinion(
        ReviewOutcome.MERGE, categoryCode, List.of(), mainProposalId, null, null, comment);
  }

  /** To be passed on instead of being handled as a proposal. */
  public static Opinion convert(ConversionTarget target, String passedTo, String comment) {
    return new Opinion(ReviewOutcome.CONVERT, null, List.of(), null, target, passedTo, comment);
  }

  /** Not to be filed, the text staying with the proposal committee. */
  public static Opinion notFile(List<String> reasonCodes, String comment) {
    return new Opinion(ReviewOutcome.NOT_FILE, null, reasonCodes, null, null, null, comment);
  }
}

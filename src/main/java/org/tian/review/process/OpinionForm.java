package org.tian.review.process;

import java.util.Map;
import org.tian.engine.Submission;
import org.tian.review.ConversionTarget;
import org.tian.review.Opinion;
import org.tian.review.ReviewOpinion;
import org.tian.review.ReviewOutcome;

/** Reads an opinion from the fields that the forms of review and decision share. */
final class OpinionForm {

  /** The text of a proposal that is not filed stays with the proposal committee. */
  private static final String KEPT = "KEEP";

  private OpinionForm() {}

  /**
   * The opinion; fields that the outcome does not show are absent.
   *
   * @param outcomeField key of the field that holds the outcome
   */
  static Opinion read(Submission form, String outcomeField) {
    String main = form.option("mainProposal");
    return new Opinion(
        ReviewOutcome.valueOf(form.option(outcomeField)),
        form.option("category"),
        form.options("reasonCodes"),
        main == null ? null : Long.valueOf(main),
        target(form),
        form.text("passedTo"),
        form.text("comment"));
  }

  private static ConversionTarget target(Submission form) {
    String target = form.option("convertTo");
    String textTo = target == null ? form.option("textTo") : target;
    return textTo == null || textTo.equals(KEPT) ? null : ConversionTarget.valueOf(textTo);
  }

  /** Puts what was recommended into the fields, for the director to begin with. */
  static void suggest(ReviewOpinion recommended, Map<String, Object> values) {
    ConversionTarget target = recommended.getConvertTo();
    boolean notFile = recommended.getOutcome() == ReviewOutcome.NOT_FILE;
    put(values, "category", recommended.getCategoryCode());
    put(values, "mainProposal", recommended.getMainProposalId());
    put(values, notFile ? "textTo" : "convertTo", notFile && target == null ? KEPT : target);
    if (notFile) {
      values.put("reasonCodes", recommended.getReasonCodes());
    }
    if (target != null) {
      values.put("passedTo", recommended.getPassedTo());
    }
  }

  private static void put(Map<String, Object> values, String field, Object value) {
    if (value != null) {
      values.put(field, value.toString());
    }
  }
}

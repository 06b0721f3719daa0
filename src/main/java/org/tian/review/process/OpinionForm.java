package org.tian.review.process;

import org.tian.engine.Submission;
import org.tian.review.ConversionTarget;
import org.tian.review.Opinion;
import org.tian.review.ReasonCode;
import org.tian.review.ReviewOutcome;

/** Reads an opinion from the fields that the forms of review and decision share. */
final class OpinionForm {

  private OpinionForm() {}

  /**
   * The opinion; fields that the outcome does not show are absent.
   *
   * @param outcomeField key of the field that holds the outcome
   */
  static Opinion read(Submission form, String outcomeField) {
    String reason = form.option("reasonCode");
    String main = form.option("mainProposal");
    String target = form.option("convertTo");
    return new Opinion(
        ReviewOutcome.valueOf(form.option(outcomeField)),
        form.option("category"),
        reason == null ? null : ReasonCode.valueOf(reason),
        main == null ? null : Long.valueOf(main),
        target == null ? null : ConversionTarget.valueOf(target),
        form.text("comment"));
  }
}

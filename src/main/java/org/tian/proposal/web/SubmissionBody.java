package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tian.proposal.SubmissionConsent;
import org.tian.proposal.SubmissionType;

/**
 * How to submit.
 *
 * @param type ORDINARY agrees to a proposal between sessions when the collection is over
 * @param withoutOpenInvitations agrees to a joint proposal without those who have not answered
 * @param asIndividual agrees to an individual proposal when too few have signed
 */
record SubmissionBody(
    @Schema(defaultValue = "SESSION") SubmissionType type,
    Boolean withoutOpenInvitations,
    Boolean asIndividual) {

  static SubmissionType typeOf(SubmissionBody body) {
    return body == null || body.type() == null ? SubmissionType.SESSION : body.type();
  }

  static SubmissionConsent consentOf(SubmissionBody body) {
    return body == null
        ? SubmissionConsent.NONE
        : new SubmissionConsent(
            Boolean.TRUE.equals(body.withoutOpenInvitations()),
            Boolean.TRUE.equals(body.asIndividual()));
  }
}

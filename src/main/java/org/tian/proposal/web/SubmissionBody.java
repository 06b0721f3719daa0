package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tian.proposal.SubmissionType;

/**
 * How to submit.
 *
 * @param type ORDINARY agrees to a proposal between sessions when the collection is over
 */
record SubmissionBody(@Schema(defaultValue = "SESSION") SubmissionType type) {

  static SubmissionType typeOf(SubmissionBody body) {
    return body == null || body.type() == null ? SubmissionType.SESSION : body.type();
  }
}

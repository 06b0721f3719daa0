package org.tian.review.report;

import org.tian.proposal.ProposalStatus;

/**
 * What has become of a received proposal; each has exactly one. Names under {@code fate.<name>}.
 */
public enum CaseFate {
  FILED,
  MERGED,
  CONVERTED,
  NOT_FILED,
  WITHDRAWN,
  /** With its proposer to be corrected. */
  RETURNED,
  IN_REVIEW;

  static CaseFate of(ProposalStatus status, boolean merged) {
    if (merged) {
      return MERGED;
    }
    return switch (status) {
      case SUBMITTED, DRAFT -> IN_REVIEW;
      case RETURNED -> RETURNED;
      case NOT_FILED -> NOT_FILED;
      case CONVERTED -> CONVERTED;
      case WITHDRAWN -> WITHDRAWN;
      case MERGED -> MERGED;
      case FILED, HANDED_OVER, ANSWERED, REHANDLING, CLOSED -> FILED;
    };
  }
}

package org.tian.proposal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer of a member asked to sign a joint proposal. */
record CoSignatureBody(@NotNull Answer answer, @Size(max = 1000) String opinion) {

  /** Signs, or does not. */
  enum Answer {
    ACCEPT,
    DECLINE
  }
}

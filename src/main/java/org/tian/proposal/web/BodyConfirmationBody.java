package org.tian.proposal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The answer of a body's head; a refusal needs its reason. */
record BodyConfirmationBody(
    @NotNull @Pattern(regexp = "[a-z0-9.]{1,60}") String body,
    @NotNull Answer answer,
    @Size(max = 1000) String reason) {

  /** Confirms, or does not. */
  enum Answer {
    CONFIRM,
    REFUSE
  }
}

package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Either members to be invited by the first proposer, or the answer of an invited one.
 *
 * @param invite ids of members
 * @param opinion along with an answer
 */
record CoSignatureBody(
    @Schema(example = "[\"guohao\"]") @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[a-z0-9]{1,60}") String> invite,
    Answer answer,
    @Size(max = 1000) String opinion) {

  /** Signs, or does not. */
  enum Answer {
    ACCEPT,
    DECLINE
  }

  boolean isInvitation() {
    return invite != null && !invite.isEmpty() && answer == null;
  }

  boolean isAnswer() {
    return answer != null && (invite == null || invite.isEmpty());
  }
}

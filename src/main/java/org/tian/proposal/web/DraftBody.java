package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tian.proposal.DraftContent;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Suggestion;

/**
 * A draft as a caller sends it; parts may be missing until it is submitted.
 *
 * @param committee code of the committee; fixed once the draft exists
 * @param suggestions what is to be done, whom it concerns, what is expected; one an item
 */
record DraftBody(
    @Schema(example = "ncal") @Pattern(regexp = "[a-z0-9.]{1,40}") String committee,
    @Schema(description = "Who proposes; INDIVIDUAL when left out") ProposalKind kind,
    @Schema(description = "The proposing body of a collective proposal", example = "ncal.minge")
        @Pattern(regexp = "[a-z0-9.]{0,60}")
        String bodyCode,
    @Size(max = 400) String title,
    @Size(max = 20_000) String situation,
    @Size(max = 20_000) String analysis,
    @Size(max = 100) @Schema(description = "Objects, or plain texts that only say what")
        List<@NotNull Suggestion> suggestions,
    @Schema(description = "Codes of units the proposer has in mind") @Size(max = 15)
        List<@NotNull @Pattern(regexp = "[a-z0-9.]{1,60}") String> suggestedUnits,
    @Schema(description = "Agrees to publication; true when left out") Boolean wishOpen,
    @Schema(description = "Wants to be met; true when left out") Boolean wishMeet) {

  DraftContent content() {
    return new DraftContent(
        kind,
        bodyCode,
        ProposalText.of(title, situation, analysis, suggestions),
        suggestedUnits,
        !Boolean.FALSE.equals(wishOpen),
        !Boolean.FALSE.equals(wishMeet));
  }
}

package org.tian.cultivation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.TopicDeclaration;
import org.tian.proposal.ProposalKind;

/** A topic as a caller declares it. */
record TopicBody(
    @Schema(example = "ncal") @NotNull @Pattern(regexp = "[a-z0-9.]{1,40}") String committee,
    @Schema(description = "Who declares; INDIVIDUAL when left out") ProposalKind kind,
    @Schema(description = "The declaring body", example = "ncal.minge")
        @Pattern(regexp = "[a-z0-9.]{0,60}")
        String bodyCode,
    @Size(max = 400) String title,
    @Schema(description = "Where the idea came from") @Size(max = 2000) String ideaFrom,
    @Schema(description = "Why the topic matters") @Size(max = 20_000) String reason,
    @Schema(description = "What is to be researched") @Size(max = 20_000) String researchAim,
    @Schema(description = "ORDINARY when left out") CultivationGrade wantedGrade,
    @Schema(description = "Published reference topic of the committee it is declared on")
        Long topic) {

  TopicDeclaration declaration() {
    return new TopicDeclaration(
        committee, kind, bodyCode, title, ideaFrom, reason, researchAim, wantedGrade, topic);
  }
}

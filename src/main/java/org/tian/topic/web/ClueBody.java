package org.tian.topic.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tian.topic.ClueContent;

/** A clue as a caller sends it. */
record ClueBody(
    @Schema(example = "ncal") @NotNull @Pattern(regexp = "[a-z0-9.]{1,40}") String committee,
    @NotNull @Size(max = 400) String title,
    @Schema(description = "What happens where") @NotNull @Size(max = 8000) String happening,
    @Schema(description = "What the giver wishes") @NotNull @Size(max = 8000) String wish,
    @Schema(description = "Contact point where it was given, or none") Long contactPoint,
    @Schema(description = "Agrees to the handling of personal data; needed") boolean consent) {

  ClueContent content() {
    return new ClueContent(committee, title, happening, wish, "", "", contactPoint, consent);
  }
}

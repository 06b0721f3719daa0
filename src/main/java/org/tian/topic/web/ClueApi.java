package org.tian.topic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.shared.web.Idempotency;
import org.tian.topic.Clue;
import org.tian.topic.ClueIntake;
import org.tian.topic.ClueRefusal;
import org.tian.topic.ClueState;
import org.tian.topic.Clues;

/** Giving clues and following them by their receipt number. */
@RestController
@RequestMapping("/api/v1/clues")
@Tag(name = "topics", description = "Clues and reference topics")
class ClueApi {

  private final ClueIntake intake;
  private final Clues clues;
  private final Idempotency idempotency;

  ClueApi(ClueIntake intake, Clues clues, Idempotency idempotency) {
    this.intake = intake;
    this.clues = clues;
    this.idempotency = idempotency;
  }

  /**
   * What became of a clue.
   *
   * @param reason why it was not taken, or null
   * @param note what the office wrote to the giver, or null
   */
  record State(
      String receipt,
      String committee,
      String title,
      ClueState state,
      ClueRefusal reason,
      String note,
      Instant given,
      Instant moderated) {

    static State of(Clue clue) {
      return new State(
          clue.getReceipt(),
          clue.getCommitteeCode(),
          clue.getTitle(),
          clue.getState(),
          clue.getRefusalReason(),
          clue.getRefusalNote(),
          clue.getGivenAt(),
          clue.getModeratedAt());
    }
  }

  @PostMapping
  @Operation(
      summary = "Gives a clue in the caller's name",
      description =
          "The answer holds the receipt number. Sent again with the same `Idempotency-Key`, the"
              + " call gives the first answer. Too many in a while are refused with"
              + " `topic.too-many-clues`.")
  ResponseEntity<State> give(
      @Valid @RequestBody ClueBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key,
      Principal caller,
      HttpServletRequest request) {
    State state =
        idempotency.once(
            key,
            body,
            State.class,
            () ->
                State.of(
                    intake.give(
                        intake.freshForm(),
                        body.content(),
                        request.getRemoteAddr(),
                        "person:" + caller.getName())));
    return ResponseEntity.created(URI.create("/api/v1/clues/" + state.receipt())).body(state);
  }

  @GetMapping("/{receipt}")
  @Operation(summary = "What became of the clue with this receipt number")
  State state(@PathVariable String receipt) {
    return State.of(clues.ofReceipt(receipt));
  }
}

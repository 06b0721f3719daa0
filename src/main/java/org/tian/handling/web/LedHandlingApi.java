package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.handling.signoff.GuidanceNote;
import org.tian.handling.signoff.LedHandling;
import org.tian.handling.signoff.LedHandlings;
import org.tian.handling.signoff.SignOffReaders;
import org.tian.shared.web.Idempotency;

/** Leaders who lead the handling of cases, and what they tell the units (BJ-3). */
@RestController
@Tag(name = "handling")
class LedHandlingApi {

  private static final String NOT_THERE =
      "Not there, or not to be seen, as for those who only propose (`case.not-found`)";
  private static final int MOST = 100;

  private final LedHandlings led;
  private final SignOffReaders readers;
  private final Idempotency idempotency;

  LedHandlingApi(LedHandlings led, SignOffReaders readers, Idempotency idempotency) {
    this.led = led;
    this.readers = readers;
    this.idempotency = idempotency;
  }

  @GetMapping("/api/v1/proposals/{id}/led-handling")
  @Operation(summary = "Who leads the handling of a case, with what was told to the units")
  @ApiResponse(responseCode = "200", description = "`leader` is null when nobody leads it")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  LedBody ledHandling(@PathVariable long id) {
    LedHandling one = readers.ledBy(id);
    List<NoteRow> notes = led.notesOf(id).stream().map(NoteRow::of).toList();
    return one == null
        ? new LedBody(id, null, null, null, null, null, notes)
        : new LedBody(
            id,
            one.getLeaderId(),
            one.getPost(),
            one.getReason(),
            one.getNamedBy(),
            one.getNamedAt(),
            notes);
  }

  @PutMapping("/api/v1/proposals/{id}/led-handling")
  @Operation(
      summary = "Names who leads the handling of a case, somebody else, or nobody any more",
      description =
          "For the office that hands the case over and the office of the committee, from filing"
              + " until the reply is signed. Leaders are those of the Party committee, the"
              + " government and the CPPCC committee of the region.")
  @ApiResponse(responseCode = "200", description = "Who leads it now")
  @ApiResponse(responseCode = "403", description = "Not the caller's to say (`led.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`led.reason`), no leader here (`led.unknown-leader`), the same one"
              + " (`led.same`), nobody to take back (`led.no-leader`), not filed or closed"
              + " (`led.not-handled`), signed already (`led.after-signature`)")
  LedBody name(
      @PathVariable long id,
      @RequestBody NamingBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("led-handling", id, body),
        LedBody.class,
        () -> {
          led.name(id, body.leader(), body.reason());
          return ledHandling(id);
        });
  }

  @PostMapping("/api/v1/proposals/{id}/guidance-notes")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "The leader who leads the case tells its units something")
  @ApiResponse(responseCode = "201", description = "Kept, and told to the units")
  @ApiResponse(
      responseCode = "403",
      description = "The caller does not lead it (`guidance.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(responseCode = "422", description = "Too short or too long (`guidance.length`)")
  NoteRow guide(
      @PathVariable long id,
      @RequestBody GuidanceBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("guidance", id, body),
        NoteRow.class,
        () -> NoteRow.of(led.guide(id, body.note())));
  }

  @GetMapping("/api/v1/led-cases")
  @Operation(summary = "Cases whose handling the caller leads, the latest first")
  @ApiResponse(responseCode = "200", description = "A page; may be empty")
  LedPage mine(
      @Parameter(description = "Part of the title, or beginning of the number")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false)
          Long after) {
    int size = Math.max(1, Math.min(limit, MOST));
    List<LedHandling> found = led.mine(q, after, size + 1);
    List<LedRow> rows = found.stream().limit(size).map(LedRow::of).toList();
    return new LedPage(rows, found.size() > size ? found.get(size - 1).getProposalId() : null);
  }

  /**
   * Whom to name.
   *
   * @param leader id of the person, or null for nobody any more
   */
  record NamingBody(String leader, String reason) {}

  /** What to tell the units. */
  record GuidanceBody(String note) {}

  /** Who leads a case. */
  record LedBody(
      long proposal,
      String leader,
      String post,
      String reason,
      String namedBy,
      Instant named,
      List<NoteRow> notes) {}

  /** What a leader told the units. */
  record NoteRow(long id, String leader, String note, Instant at) {

    static NoteRow of(GuidanceNote note) {
      return new NoteRow(note.getId(), note.getLeaderId(), note.getNote(), note.getWrittenAt());
    }
  }

  /** A page of led cases. */
  record LedPage(List<LedRow> items, Long next) {}

  /** A led case. */
  record LedRow(long proposal, String reason, Instant named) {

    static LedRow of(LedHandling one) {
      return new LedRow(one.getProposalId(), one.getReason(), one.getNamedAt());
    }
  }
}

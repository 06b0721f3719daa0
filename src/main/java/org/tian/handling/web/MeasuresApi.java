package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.handling.commitment.MeasureBook;
import org.tian.handling.commitment.MeasureDraft;
import org.tian.handling.commitment.PolicyMeasure;
import org.tian.handling.commitment.PolicyMeasures;
import org.tian.shared.web.Idempotency;

/** Policy documents and measures that proposals led to (FJ-1). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "measures", description = "Policy documents and measures that proposals led to (FJ-1)")
class MeasuresApi {

  private static final String NOT_YOURS = "Not the caller's to change (`measure.not-yours`)";

  private final PolicyMeasures measures;
  private final MeasureBook book;
  private final Idempotency idempotency;

  MeasuresApi(PolicyMeasures measures, MeasureBook book, Idempotency idempotency) {
    this.measures = measures;
    this.book = book;
    this.idempotency = idempotency;
  }

  @GetMapping("/measures")
  @Operation(summary = "Measures of all cases the caller may read, the latest first")
  MeasureBook.Page search(
      @Parameter(description = "Words in title, number, issuing body or proposal")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "Year of issue") @RequestParam(required = false) Integer year,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          String after) {
    return book.page(q, year, after, limit);
  }

  @GetMapping("/proposals/{id}/measures")
  @Operation(summary = "Measures of a case, those taken away as well, oldest first")
  @ApiResponse(responseCode = "200", description = "The measures")
  @ApiResponse(responseCode = "404", description = "No such case, or not to be seen")
  List<MeasureBody> list(@PathVariable long id) {
    return measures.ofProposal(id).stream().map(MeasureBody::of).toList();
  }

  @PostMapping("/proposals/{id}/measures")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Links a measure that can be read on the web",
      description = "For the units of the case, its handing office and its committee's office.")
  @ApiResponse(responseCode = "201", description = "Linked")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = "No such case, or not to be seen")
  @ApiResponse(
      responseCode = "422",
      description =
          "No good address"
              + " (`commitment.bad-address`, `measure.no-evidence`), a day to come or before the"
              + " proposal, an item that is not there, or linked already (`measure.twice`)")
  MeasureBody add(
      @PathVariable long id,
      @RequestBody DraftBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("measure", id, body),
        MeasureBody.class,
        () -> MeasureBody.of(measures.add(id, body.draft())));
  }

  @PostMapping("/measures/{id}/removal")
  @Operation(summary = "Takes a link away; it stays in the history with the reason")
  @ApiResponse(responseCode = "200", description = "Taken away")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`measure.removal-reason`), or taken" + " away already (`measure.removed`)")
  MeasureBody remove(
      @PathVariable long id,
      @RequestBody RemovalBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("measure-removal", id, body),
        MeasureBody.class,
        () -> MeasureBody.of(measures.remove(id, body.reason())));
  }

  /**
   * A measure to link.
   *
   * @param documentNumber or null for a measure without one
   * @param item number of the suggestion, or null for the whole proposal
   * @param commitment id of the promise it keeps, or null
   */
  record DraftBody(
      String title,
      String documentNumber,
      String issuingBody,
      LocalDate issuedOn,
      String url,
      Integer item,
      Long commitment) {

    MeasureDraft draft() {
      return new MeasureDraft(title, documentNumber, issuingBody, issuedOn, url, item, commitment);
    }
  }

  /** Why it is taken away. */
  record RemovalBody(String reason) {}

  /** A linked measure; {@code removalReason} is null as long as it stands. */
  record MeasureBody(
      long id,
      long proposalId,
      String title,
      String documentNumber,
      String issuingBody,
      LocalDate issuedOn,
      String url,
      Integer item,
      Long commitment,
      String removalReason) {

    static MeasureBody of(PolicyMeasure one) {
      return new MeasureBody(
          one.getId(),
          one.getProposalId(),
          one.getTitle(),
          one.getDocumentNumber(),
          one.getIssuingBody(),
          one.getIssuedOn(),
          one.getUrl(),
          one.getItemNo(),
          one.getCommitmentId(),
          one.getRemovalReason());
    }
  }
}

package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.document.FileDownload;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentBook;
import org.tian.handling.commitment.CommitmentSearch;
import org.tian.handling.commitment.CommitmentSheets;
import org.tian.handling.commitment.CommitmentWork;
import org.tian.handling.commitment.Commitments;
import org.tian.handling.commitment.ReportDraft;
import org.tian.handling.commitment.ReportOutcome;
import org.tian.shared.web.Idempotency;

/** What replies promise for later, and how it is followed (LN-7, SZ-1). */
@RestController
@RequestMapping("/api/v1/commitments")
@Tag(
    name = "commitments",
    description = "What replies promise for later, followed until it is kept (LN-7, SZ-1)")
class CommitmentsApi {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String NOT_YOURS =
      "The step is not the caller's (`task.not-yours`, `commitment.not-yours`)";
  private static final String NOT_THERE = "Not there, or not to be seen (`commitment.not-found`)";

  private final CommitmentBook book;
  private final Commitments commitments;
  private final CommitmentWork work;
  private final CommitmentSheets sheets;
  private final Idempotency idempotency;

  CommitmentsApi(
      CommitmentBook book,
      Commitments commitments,
      CommitmentWork work,
      CommitmentSheets sheets,
      Idempotency idempotency) {
    this.book = book;
    this.commitments = commitments;
    this.work = work;
    this.sheets = sheets;
    this.idempotency = idempotency;
  }

  @GetMapping
  @Operation(
      summary = "Promises of the cases the caller works on or proposed",
      description =
          "Units find their own and those of units they have taken over, handing offices and"
              + " committees those of their cases, members those of their proposals.")
  CommitmentBodies.Page search(
      @Parameter(description = "Words in title, number, suggestion or promise")
          @RequestParam(defaultValue = "")
          String q,
      @RequestParam(defaultValue = "") String committee,
      @Parameter(description = "A state, or OPEN or MOVED") @RequestParam(defaultValue = "")
          String state,
      @RequestParam(defaultValue = "") String unit,
      @Parameter(description = "Year in which it was promised") @RequestParam(required = false)
          Integer promised,
      @Parameter(description = "Year of the day promised now") @RequestParam(required = false)
          Integer due,
      @Parameter(description = "late, near or good; open ones only")
          @RequestParam(defaultValue = "")
          String light,
      @RequestParam(required = false) Long session,
      @Parameter(description = "due, newest or moves") @RequestParam(defaultValue = "due")
          String sort,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          String after) {
    CommitmentBook.Page page =
        book.page(
            new CommitmentSearch(
                q,
                committee,
                state,
                unit,
                promised,
                due,
                light,
                session,
                CommitmentSearch.Sort.of(sort),
                limit,
                after));
    return new CommitmentBodies.Page(
        page.items().stream().map(CommitmentBodies.Line::of).toList(), page.next());
  }

  @GetMapping("/commitments.xlsx")
  @Operation(summary = "The result list line by line, as an Excel workbook")
  ResponseEntity<Resource> workbook(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(required = false) Integer promised,
      @RequestParam(required = false) Long session) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.lines(
        book.all(
            new CommitmentSearch(
                q,
                "",
                state,
                unit,
                promised,
                null,
                "",
                session,
                CommitmentSearch.Sort.DUE,
                1,
                null)),
        out);
    return FileDownload.of("commitments.xlsx", XLSX, out.toByteArray());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One promise with its reports, results and what proposers said")
  @ApiResponse(responseCode = "200", description = "The promise")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  CommitmentBodies.Whole read(@PathVariable long id) {
    return whole(id);
  }

  @PostMapping("/{id}/report")
  @Operation(
      summary = "The unit's section reports on its promise; also before the day",
      description = "KEPT, IN_PROGRESS with a new day and the reason, or GIVEN_UP with the reason.")
  @ApiResponse(responseCode = "200", description = "The committee's office checks it")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "A day that is past or no later (`commitment.new-day-past`,"
              + " `commitment.new-day-not-later`), an address that is none of the web"
              + " (`commitment.bad-address`), too few words, or not its step"
              + " (`commitment.no-step`)")
  CommitmentBodies.Whole report(
      @PathVariable long id,
      @RequestBody ReportBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(key, List.of("report", id, body), id, () -> work.report(id, body.draft()));
  }

  @PostMapping("/{id}/check")
  @Operation(summary = "The committee's office accepts the report, or sends it back with a reason")
  @ApiResponse(responseCode = "200", description = "Settled, with the director, or with the unit")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`commitment.sending-back-needs-reason`) or nothing to check"
              + " (`commitment.no-step`)")
  CommitmentBodies.Whole check(
      @PathVariable long id,
      @RequestBody VerdictBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key, List.of("check", id, body), id, () -> work.check(id, body.agrees(), body.note()));
  }

  @PostMapping("/{id}/decision")
  @Operation(summary = "The director agrees to giving up or to one more new day, or does not")
  @ApiResponse(responseCode = "200", description = "Settled, or back with the unit")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`commitment.refusing-needs-reason`) or nothing to decide"
              + " (`commitment.no-step`)")
  CommitmentBodies.Whole decide(
      @PathVariable long id,
      @RequestBody VerdictBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key, List.of("decision", id, body), id, () -> work.decide(id, body.agrees(), body.note()));
  }

  @PostMapping("/{id}/comments")
  @Operation(summary = "A proposer agrees that the promise is kept, or objects with a reason")
  @ApiResponse(responseCode = "200", description = "Said; the office reads it when it checks")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "Not a proposer (`commitment.not-your-proposal`), closed (`commitment.closed`), or too"
              + " few words for an objection (`commitment.objection-too-short`)")
  CommitmentBodies.Whole comment(
      @PathVariable long id,
      @RequestBody CommentBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("comment", id, body),
        id,
        () -> commitments.comment(id, body.kept(), body.words()));
  }

  private CommitmentBodies.Whole once(String key, List<Object> request, long id, Runnable step) {
    Supplier<CommitmentBodies.Whole> done =
        () -> {
          step.run();
          return whole(id);
        };
    return idempotency.once(key, request, CommitmentBodies.Whole.class, done);
  }

  private CommitmentBodies.Whole whole(long id) {
    Commitment commitment = commitments.read(id);
    return CommitmentBodies.Whole.of(
        commitment,
        commitments
            .resultsOf(List.of(commitment.getReplyId()))
            .getOrDefault(commitment.getReplyId(), List.of()),
        commitments.reportsOf(id),
        commitments.commentsOf(id));
  }

  /**
   * A report.
   *
   * @param words what has been done, or why not; at least 10 characters
   * @param newDay for IN_PROGRESS: after today and after the present day
   * @param evidenceUrl for KEPT: where it can be seen, or null
   */
  record ReportBody(ReportOutcome outcome, String words, LocalDate newDay, String evidenceUrl) {

    ReportDraft draft() {
      return new ReportDraft(outcome, words, newDay, evidenceUrl);
    }
  }

  /**
   * Yes or no.
   *
   * @param note why; required for a no
   */
  record VerdictBody(boolean agrees, String note) {}

  /**
   * What a proposer says.
   *
   * @param words required for an objection, at least 10 characters
   */
  record CommentBody(boolean kept, String words) {}
}

package org.tian.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.exchange.print.PrintBatches;
import org.tian.proposal.CaseSelection;
import org.tian.proposal.ProposalStatus;
import org.tian.shared.web.Idempotency;

/** Batches of printed documents. */
@RestController
@RequestMapping("/api/v1/print-batches")
@Tag(name = "print-batches", description = "One kind of document of many cases (X-8)")
class PrintBatchApi {

  private static final String ADDRESS = "/api/v1/print-batches/";

  private final PrintBatches batches;
  private final BulkRuns runs;

  PrintBatchApi(PrintBatches batches, BulkRuns runs) {
    this.batches = batches;
    this.runs = runs;
  }

  /**
   * What is to be printed.
   *
   * @param cases ids of the cases, or none for those of committee, session, unit and status
   */
  record Body(
      @NotBlank @Size(max = 40) String kind,
      @Schema(allowableValues = {"pdf", "docx", "pdf,docx"}) @NotBlank String formats,
      @Size(max = PrintBatches.MOST) List<Long> cases,
      String committee,
      Long session,
      String unit,
      ProposalStatus status) {

    PrintBatches.Order order() {
      return new PrintBatches.Order(
          kind,
          formats,
          cases == null ? List.of() : cases,
          new CaseSelection(
              Objects.toString(committee, ""), session, Objects.toString(unit, ""), status));
    }
  }

  /** How far a batch is. */
  record Progress(
      long id, BulkRun.State state, int total, int settled, int printed, int refused, int failed) {}

  @PostMapping
  @Operation(
      summary = "Begins to print",
      description =
          "Goes on in the background. Sent again with the same `Idempotency-Key`, the call gives the"
              + " same batch.")
  @ApiResponse(responseCode = "202", description = "Begun; read on at the address given")
  @ApiResponse(responseCode = "403", description = "Not for the caller (`print.not-yours`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "`document.kind-unknown`, `print.no-format`, `print.too-many`, or no case at all"
              + " (`bulk.empty`)")
  ResponseEntity<Progress> begin(
      @Valid @RequestBody Body body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    String once = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    Progress begun = progress(batches.start(body.order(), once));
    return ResponseEntity.accepted().location(URI.create(ADDRESS + begun.id())).body(begun);
  }

  @GetMapping("/{id}")
  @Operation(summary = "How far a batch is")
  @ApiResponse(responseCode = "404", description = "Not there (`bulk.not-found`)")
  Progress read(@PathVariable long id) {
    return progress(runs.get(id));
  }

  @GetMapping("/{id}/merged.pdf")
  @Operation(summary = "All PDFs of a batch as one file, for who started it")
  void merged(@PathVariable long id, HttpServletResponse response) throws IOException {
    batches.writeMerged(id, name -> Saved.as(name, "application/pdf", response));
  }

  @GetMapping("/{id}/files.zip")
  @Operation(summary = "All files of a batch, for who started it")
  void files(@PathVariable long id, HttpServletResponse response) throws IOException {
    batches.writeZip(id, name -> Saved.as(name, "application/zip", response));
  }

  private Progress progress(BulkRun run) {
    var counts = runs.countsOf(run.id());
    return new Progress(
        run.id(),
        run.state(),
        counts.total(),
        counts.settled(),
        counts.of(BulkItem.State.DONE),
        counts.of(BulkItem.State.REFUSED),
        counts.of(BulkItem.State.FAILED));
  }
}

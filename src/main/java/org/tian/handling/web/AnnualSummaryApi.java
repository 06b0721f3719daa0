package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.document.FileDownload;
import org.tian.handling.annual.AnnualSummaries;
import org.tian.proposal.CaseDocuments;

/** The summary of a unit's year of handling. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "units", description = "What units have done")
class AnnualSummaryApi {

  private final AnnualSummaries summaries;

  AnnualSummaryApi(AnnualSummaries summaries) {
    this.summaries = summaries;
  }

  @GetMapping("/{code}/annual-summary.{format:pdf|docx}")
  @Operation(
      summary = "Summary of a unit's year of handling as PDF or Word",
      description =
          "For the unit's people, and for an office that hands over: of the cases it handed over."
              + " Counts the tasks given in the calendar year as they stand today.")
  @ApiResponse(responseCode = "200", description = "The file")
  @ApiResponse(responseCode = "400", description = "The year is no number")
  @ApiResponse(responseCode = "403", description = "Not the caller's unit (`board.not-yours`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "A year before 2000 or to come (`annual-summary.bad-year`), or one without tasks"
              + " (`annual-summary.no-tasks`)")
  ResponseEntity<Resource> summary(
      @PathVariable String code,
      @PathVariable String format,
      @Parameter(description = "Calendar year in which the tasks were given") @RequestParam
          int year) {
    CaseDocuments.Written written = summaries.write(code, year, AnnualSummaries.format(format));
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }
}

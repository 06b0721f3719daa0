package org.tian.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tian.exchange.archive.CaseArchives;

/** The archive package of a case. */
@RestController
@Tag(name = "proposals")
class CaseArchiveApi {

  private final CaseArchives archives;

  CaseArchiveApi(CaseArchives archives) {
    this.archives = archives;
  }

  @GetMapping("/api/v1/proposals/{id}/archive.zip")
  @Operation(
      summary = "All documents, attachments and the record of a case in one ZIP",
      description =
          "For office, director and auditors of the committee and for the handing office of the case;"
              + " with what each may read. `SHA256SUMS` is read by `sha256sum -c`; its own hash"
              + " stands in the history of the case.")
  @ApiResponse(responseCode = "403", description = "Not for the caller (`archive.not-yours`)")
  @ApiResponse(responseCode = "404", description = "Not to be seen (`case.not-found`)")
  void archive(@PathVariable long id, HttpServletResponse response) throws IOException {
    archives.write(id, name -> Saved.as(name, "application/zip", response));
  }
}

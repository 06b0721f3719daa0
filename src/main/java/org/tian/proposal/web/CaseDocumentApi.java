package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.document.DocumentFormat;
import org.tian.document.FileDownload;
import org.tian.proposal.CaseDocuments;

/** Printed documents of a case. */
@RestController
@RequestMapping("/api/v1/proposals/{id}/documents")
@Tag(name = "proposals")
class CaseDocumentApi {

  private final CaseDocuments documents;

  CaseDocumentApi(CaseDocuments documents) {
    this.documents = documents;
  }

  @GetMapping
  @Operation(summary = "Kinds of documents that can be had now")
  List<String> available(@PathVariable long id) {
    return documents.available(id);
  }

  @GetMapping("/{kind}.{format:pdf|docx}")
  @Operation(
      summary = "A document as PDF or Word",
      description =
          "Kinds: `proposal-sheet`, `not-filed-notice`, `conversion-notice`, `merge-note`,"
              + " `endorsement-sheet`, `handover`, `return-form`, `handling-list`, `talk-minutes`,"
              + " `extension-form`, `urging-note`, `co-opinion`, `reply`, `opinion-form`,"
              + " `result-list`, `feedback-form`; each for those who may read what it tells.")
  ResponseEntity<Resource> document(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable String format,
      @Parameter(description = "Only one of several: unit of a handover, unit-round of a reply")
          @RequestParam(required = false)
          String part) {
    CaseDocuments.Written written =
        documents.write(id, kind, part, DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }
}

package org.tian.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.document.DocumentFormat;
import org.tian.document.FileDownload;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.SessionDocuments;
import org.tian.review.report.CatalogueSheets;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** The report on the review of a session and the catalogue of its filed cases. */
@Controller
@RequestMapping("/desk/review/report")
class ReviewReportController {

  private static final String REPORT = "review-report";
  private static final String CATALOGUE = "case-catalogue";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int SHOWN = 100;

  private final SessionDocuments documents;
  private final CatalogueSheets sheets;
  private final PlenarySessions sessions;
  private final Directory directory;

  ReviewReportController(
      SessionDocuments documents,
      CatalogueSheets sheets,
      PlenarySessions sessions,
      Directory directory) {
    this.documents = documents;
    this.sheets = sheets;
    this.sessions = sessions;
    this.directory = directory;
  }

  @GetMapping
  String preview(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) Long session,
      Model model) {
    List<String> mine = committees();
    String chosen =
        mine.stream()
            .filter(code -> committee.isEmpty() || code.equals(committee))
            .findFirst()
            .orElseThrow(() -> Refusal.of("session.document-not-found").asException());
    List<PlenarySession> all = sessions.of(chosen);
    PlenarySession wanted =
        all.stream()
            .filter(one -> one.getId().equals(session))
            .findFirst()
            .or(() -> sessions.current(chosen))
            .orElseThrow(() -> Refusal.of("session.document-not-found").asException());
    List<String> kinds = documents.available(wanted);
    model.addAttribute(
        "committees",
        mine.stream()
            .map(code -> new SearchView.Choice(code, directory.nameOf(code), code.equals(chosen)))
            .toList());
    model.addAttribute(
        "sessions",
        all.stream()
            .map(
                one ->
                    new SearchView.Choice(
                        one.getId().toString(), one.getName(), one.equals(wanted)))
            .toList());
    model.addAttribute("sessionId", wanted.getId());
    model.addAttribute("sessionName", wanted.getName());
    if (kinds.contains(REPORT)) {
      model.addAttribute("report", documents.preview(wanted.getId(), REPORT));
    }
    model.addAttribute("catalogue", documents.preview(wanted.getId(), CATALOGUE));
    model.addAttribute("shown", SHOWN);
    return "desk/review-report";
  }

  /** Word or PDF of one of both. */
  @GetMapping("/{session}/{kind:[a-z-]+}.{format:pdf|docx}")
  ResponseEntity<Resource> document(
      @PathVariable long session, @PathVariable String kind, @PathVariable String format) {
    DocumentFormat wanted =
        Arrays.stream(DocumentFormat.values())
            .filter(one -> one.extension().equals(format))
            .findFirst()
            .orElseThrow();
    CaseDocuments.Written written = documents.write(session, kind, wanted);
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }

  /** The catalogue as a spreadsheet, sent while it is read. */
  @GetMapping("/{session}/case-catalogue.xlsx")
  void sheet(@PathVariable long session, HttpServletResponse response) throws IOException {
    PlenarySession wanted = documents.readable(session, CATALOGUE);
    String name = documents.fileName(wanted, CATALOGUE) + ".xlsx";
    response.setContentType(XLSX);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    sheets.write(session, response.getOutputStream());
  }

  /** Committees any of whose sessions the reader may read about, the own ones first. */
  private List<String> committees() {
    Set<String> own = new LinkedHashSet<>();
    directory.postsOf(CurrentActor.get().personId()).stream()
        .flatMap(post -> directory.committeeOf(post.getBodyCode()).stream())
        .forEach(own::add);
    Set<String> all = new LinkedHashSet<>(own);
    own.forEach(code -> all.addAll(directory.lineOf(code)));
    return all.stream()
        .filter(
            code -> sessions.of(code).stream().anyMatch(one -> !documents.available(one).isEmpty()))
        .toList();
  }
}

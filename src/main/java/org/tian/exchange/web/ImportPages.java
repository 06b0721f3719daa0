package org.tian.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.exchange.ErrorSheet;
import org.tian.exchange.ImportColumn;
import org.tian.exchange.ImportFiles;
import org.tian.exchange.ImportReport;
import org.tian.exchange.ProposalImport;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.proposal.EntryOnBehalf;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * Import of proposals by hand: choose a file, read what a check run found, import the good rows.
 */
@Controller
@RequestMapping("/desk/import")
class ImportPages {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final ProposalImport imports;
  private final ImportFiles files;
  private final ErrorSheet sheets;
  private final EntryOnBehalf entry;
  private final Directory directory;
  private final Texts texts;

  ImportPages(
      ProposalImport imports,
      ImportFiles files,
      ErrorSheet sheets,
      EntryOnBehalf entry,
      Directory directory,
      Texts texts) {
    this.imports = imports;
    this.files = files;
    this.sheets = sheets;
    this.entry = entry;
    this.directory = directory;
    this.texts = texts;
  }

  /** One broken row as the page shows it. */
  public record BrokenRow(int number, String title, String proposer, List<String> problems) {}

  @GetMapping
  String choose(Model model) {
    return page(model, List.of());
  }

  private String page(Model model, List<Problem> problems) {
    model.addAttribute("committees", committees());
    model.addAttribute("problems", problems);
    return "import";
  }

  @PostMapping
  String check(@RequestParam String committee, @RequestParam MultipartFile file, Model model)
      throws IOException {
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    try {
      imports.check(committee, name, file.getBytes());
    } catch (RefusedException refused) {
      return page(model, Problem.of(refused.refusals(), texts));
    }
    return "redirect:/desk/import/" + files.keep(committee, name, file.getBytes());
  }

  @GetMapping("/{id}")
  String result(@PathVariable String id, Model model) {
    ImportFiles.Waiting file = waiting(id);
    ImportReport report = check(file);
    model.addAttribute("file", file);
    model.addAttribute("good", report.good().size());
    model.addAttribute("broken", report.broken().stream().map(this::brokenRow).toList());
    return "import-result";
  }

  @GetMapping("/{id}/errors.xlsx")
  ResponseEntity<byte[]> errors(@PathVariable String id) {
    return workbook(sheets.of(check(waiting(id))), texts.of("exchange.problems"));
  }

  @GetMapping("/form.xlsx")
  ResponseEntity<byte[]> form() {
    return workbook(sheets.form(), texts.of("exchange.title"));
  }

  @PostMapping("/{id}")
  String run(@PathVariable String id, RedirectAttributes after) {
    ImportFiles.Waiting file = waiting(id);
    int imported = imports.run(file.committeeCode(), file.fileName(), file.content()).size();
    files.remove(id);
    after.addFlashAttribute("done", texts.of("exchange.done", imported));
    return "redirect:/desk/import";
  }

  private ImportReport check(ImportFiles.Waiting file) {
    return imports.check(file.committeeCode(), file.fileName(), file.content());
  }

  private ImportFiles.Waiting waiting(String id) {
    return files.find(id).orElseThrow(() -> Refusal.of("import.file-gone").asException());
  }

  private List<Committee> committees() {
    return entry.committees().stream().flatMap(code -> directory.committee(code).stream()).toList();
  }

  private BrokenRow brokenRow(ImportReport.CheckedRow checked) {
    return new BrokenRow(
        checked.row().number(),
        checked.row().text(ImportColumn.TITLE),
        directory.personName(checked.row().text(ImportColumn.PROPOSER)),
        checked.problems().stream().map(texts::of).toList());
  }

  private static ResponseEntity<byte[]> workbook(byte[] content, String name) {
    String disposition =
        ContentDisposition.attachment()
            .filename(name + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(content);
  }
}

package org.tian.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.DocumentFormat;
import org.tian.document.DocumentTemplates;
import org.tian.document.Documents;
import org.tian.document.FileDownload;
import org.tian.document.TemplateKinds;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Office and director write the templates of their committee's documents. */
@Controller
@RequestMapping("/desk/document-templates")
class DocumentTemplateController {

  private static final String PAGE = "redirect:/desk/document-templates";

  private final DocumentTemplates templates;
  private final TemplateKinds kinds;
  private final Documents documents;
  private final CaseDocuments ofCases;
  private final DocumentTemplateViews views;
  private final Texts texts;

  DocumentTemplateController(
      DocumentTemplates templates,
      TemplateKinds kinds,
      Documents documents,
      CaseDocuments ofCases,
      DocumentTemplateViews views,
      Texts texts) {
    this.templates = templates;
    this.kinds = kinds;
    this.documents = documents;
    this.ofCases = ofCases;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String committee, Model model) {
    model.addAttribute("view", views.of(committee));
    return "document/templates";
  }

  @GetMapping("/{kind}")
  String edit(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(required = false) Integer version,
      Model model) {
    return form(views.form(committee, kind, version, null), List.of(), model);
  }

  @GetMapping("/{kind}/versions/{number}")
  String difference(
      @PathVariable String kind,
      @PathVariable int number,
      @RequestParam String committee,
      Model model) {
    model.addAttribute("view", views.difference(committee, kind, number));
    return "document/template-version";
  }

  @PostMapping("/{kind}")
  String save(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model,
      RedirectAttributes flash) {
    try {
      int number = templates.save(committee, kind, source, note, basedOn).getVersionNo();
      flash.addFlashAttribute("done", texts.of("templates.saved", nameOf(kind), number));
      flash.addAttribute("committee", committee);
      return PAGE;
    } catch (RefusedException refused) {
      return refused(committee, kind, source, note, basedOn, "", refused, model);
    }
  }

  /** Keeps what was typed, right or wrong, to go on later. */
  @PostMapping("/{kind}/draft")
  String keep(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model,
      RedirectAttributes flash) {
    try {
      templates.keepDraft(committee, kind, source, note, basedOn);
    } catch (RefusedException refused) {
      return form(
          views.form(
              committee, kind, null, new DocumentTemplateViews.Typed(source, note, basedOn, "")),
          Problem.of(refused.refusals(), texts),
          model);
    }
    flash.addFlashAttribute("done", texts.of("templates.kept"));
    flash.addAttribute("committee", committee);
    return PAGE + "/" + kinds.of(kind).code();
  }

  @PostMapping("/{kind}/draft-removal")
  String drop(@PathVariable String kind, @RequestParam String committee, RedirectAttributes flash) {
    templates.dropDraft(committee, kind);
    flash.addFlashAttribute("done", texts.of("templates.dropped"));
    flash.addAttribute("committee", committee);
    return PAGE + "/" + kinds.of(kind).code();
  }

  @PostMapping("/{kind}/shipped")
  String useShipped(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(name = "shippedNote", defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model,
      RedirectAttributes flash) {
    try {
      templates.useShipped(committee, kind, note, basedOn);
    } catch (RefusedException refused) {
      return form(
          views.form(committee, kind, null, null), Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("templates.shipped-again", nameOf(kind)));
    flash.addAttribute("committee", committee);
    return PAGE;
  }

  /** What is typed as a document, with the example or a case; what is wrong is told on the page. */
  @PostMapping("/{kind}/preview.{format:pdf|docx}")
  Object preview(
      @PathVariable String kind,
      @PathVariable String format,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      @RequestParam(defaultValue = "") String caseNumber,
      Model model) {
    templates.requireKeeper(committee);
    try {
      RefusedException.throwIfAny(templates.flaws(kind, source));
      return preview(
          committee,
          kind,
          source,
          caseNumber.strip(),
          DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    } catch (RefusedException refused) {
      return refused(committee, kind, source, note, basedOn, caseNumber, refused, model);
    }
  }

  private ResponseEntity<Resource> preview(
      String committee, String kind, String source, String caseNumber, DocumentFormat format) {
    if (caseNumber.isEmpty()) {
      return FileDownload.of(
          texts.of("templates.example-file", nameOf(kind)) + "." + format.extension(),
          format.mediaType(),
          documents.tryOut(source, kind, format));
    }
    CaseDocuments.Written written = ofCases.tryOut(committee, caseNumber, kind, source, format);
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }

  /** The page again with everything typed, which is also kept as a draft. */
  private String refused(
      String committee,
      String kind,
      String source,
      String note,
      int basedOn,
      String caseNumber,
      RefusedException refused,
      Model model) {
    templates.requireKeeper(committee);
    kinds.of(kind);
    try {
      templates.keepDraft(committee, kind, source, note, basedOn);
    } catch (RefusedException tooLong) {
      // The page still holds it.
    }
    return form(
        views.form(
            committee,
            kind,
            null,
            new DocumentTemplateViews.Typed(
                source, Objects.toString(note, ""), basedOn, caseNumber)),
        Problem.of(refused.refusals(), texts),
        model);
  }

  private static String form(DocumentTemplatesView.Form form, List<Problem> problems, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "document/template";
  }

  private String nameOf(String kind) {
    return kinds.of(kind).name();
  }
}

package org.tian.desk;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.cultivation.CultivationDrafts;
import org.tian.cultivation.CultivationFile;
import org.tian.cultivation.CultivationPart;
import org.tian.cultivation.CultivationWithdrawal;
import org.tian.cultivation.Cultivations;
import org.tian.cultivation.ResearchRecords;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.engine.CaseDiagrams;
import org.tian.proposal.Proposal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** One cultivation: its page, its drawings, its records, its withdrawal. */
@Controller
@RequestMapping("/desk/cultivation/{id}")
class CultivationController {

  private final CultivationViews views;
  private final Cultivations cultivations;
  private final ResearchRecords records;
  private final CultivationDrafts drafts;
  private final CultivationWithdrawal withdrawal;
  private final DiagramParts diagrams;
  private final Texts texts;

  CultivationController(
      CultivationViews views,
      Cultivations cultivations,
      ResearchRecords records,
      CultivationDrafts drafts,
      CultivationWithdrawal withdrawal,
      DiagramParts diagrams,
      Texts texts) {
    this.views = views;
    this.cultivations = cultivations;
    this.records = records;
    this.drafts = drafts;
    this.withdrawal = withdrawal;
    this.diagrams = diagrams;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    return page(id, model, List.of(), RecordForm.empty(), "");
  }

  @GetMapping("/diagrams/{instanceId}")
  ResponseEntity<CaseDiagrams.Drawing> drawing(
      @PathVariable long id, @PathVariable String instanceId) {
    CultivationFile file = cultivations.read(id);
    return file.opens(CultivationPart.COURSE)
        ? ResponseEntity.of(diagrams.drawing(file.cultivation().getNumber(), instanceId))
        : ResponseEntity.notFound().build();
  }

  @PostMapping("/records")
  String record(
      @PathVariable long id,
      @ModelAttribute RecordForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      records.add(id, form.day(), form.place(), form.note(), form.chosen());
    } catch (RefusedException refused) {
      return page(id, model, Problem.of(refused.refusals(), texts), form, "");
    }
    flash.addFlashAttribute("done", texts.of("cultivation.page.record-done"));
    return "redirect:/desk/cultivation/" + id;
  }

  @GetMapping("/records/{recordId}/files/{fileId}")
  ResponseEntity<Resource> file(
      @PathVariable long id, @PathVariable long recordId, @PathVariable long fileId) {
    Attachment file = records.file(id, recordId, fileId);
    return FileDownload.of(file, records.open(file));
  }

  @PostMapping("/withdrawal")
  String withdraw(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    try {
      withdrawal.withdraw(id, reason.strip());
    } catch (RefusedException refused) {
      return page(id, model, Problem.of(refused.refusals(), texts), RecordForm.empty(), reason);
    }
    flash.addFlashAttribute("done", texts.of("cultivation.page.withdrawn-done"));
    return "redirect:/desk/cultivation/" + id;
  }

  /** Opens another draft after the first was thrown away. */
  @PostMapping("/drafts")
  String draftAgain(@PathVariable long id) {
    Proposal draft = drafts.openAgain(id);
    return "redirect:/desk/proposals/" + draft.getId() + "/edit";
  }

  private String page(
      long id, Model model, List<Problem> problems, RecordForm typed, String reason) {
    model.addAttribute("cultivation", views.of(id));
    model.addAttribute("problems", problems);
    model.addAttribute("typed", typed);
    model.addAttribute("reason", reason);
    return "cultivation/page";
  }
}

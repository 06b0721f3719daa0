package org.tian.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Directory;
import org.tian.organisation.ProposerBody;
import org.tian.proposal.PaperEntries;
import org.tian.proposal.PaperEntry;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The office enters what came on paper or by telephone. */
@Controller
@RequestMapping("/desk/proposals/on-behalf")
class OnBehalfController {

  private final PaperEntries entries;
  private final OnBehalfViews views;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  OnBehalfController(
      PaperEntries entries, OnBehalfViews views, Directory directory, Texts texts, Clock clock) {
    this.entries = entries;
    this.views = views;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(required = false) Long after, Model model) {
    views.requireOffice();
    model.addAttribute("entries", views.list(after));
    return "desk/on-behalf-list";
  }

  @GetMapping("/new")
  String begin(@RequestParam(required = false) String committee, Model model) {
    String chosen = views.committee(committee);
    return form(OnBehalfForm.empty(chosen), List.of(), model);
  }

  @PostMapping("/new")
  String enter(
      @ModelAttribute OnBehalfForm form,
      @RequestParam(required = false) List<MultipartFile> scans,
      @RequestParam(defaultValue = "false") boolean submit,
      Model model,
      RedirectAttributes flash) {
    views.committee(form.committee());
    Proposal entered;
    try {
      entered = entries.enter(form.entry(kindOf(form), filesOf(scans), submit, clock.getZone()));
    } catch (RefusedException refused) {
      return form(form, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute(
        "done",
        submit
            ? texts.of("desk.on-behalf.submitted", entered.getFlowNo())
            : texts.of("desk.on-behalf.entered"));
    return "redirect:/desk/proposals/on-behalf";
  }

  /** Members of the committee by name. */
  @GetMapping("/members")
  @ResponseBody
  List<DraftViews.Found> members(@RequestParam String committee, @RequestParam String q) {
    return views.members(views.committee(committee), q);
  }

  /** Units of the committee by name. */
  @GetMapping("/units")
  @ResponseBody
  List<DraftViews.Found> units(@RequestParam String committee, @RequestParam String q) {
    return views.units(views.committee(committee), q);
  }

  /** The proposer puts the note about an entry away. */
  @PostMapping("/{id}/reading")
  String read(@PathVariable long id) {
    entries.see(id);
    return "redirect:/desk";
  }

  private String form(OnBehalfForm form, List<Problem> problems, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("choices", views.choices(form));
    return "desk/on-behalf";
  }

  private ProposalKind kindOf(OnBehalfForm form) {
    if (!form.isOfBody()) {
      return null;
    }
    return directory
        .body(form.body())
        .map(ProposerBody::getKind)
        .map(kind -> ProposalKind.valueOf(kind.name()))
        .orElseThrow(() -> Refusal.at("body", "proposal.body-missing").asException());
  }

  private static List<PaperEntry.Scan> filesOf(List<MultipartFile> files) {
    return Stream.ofNullable(files)
        .flatMap(List::stream)
        .filter(file -> !file.isEmpty())
        .map(file -> new PaperEntry.Scan(file.getOriginalFilename(), file))
        .toList();
  }
}

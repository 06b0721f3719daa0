package org.tian.desk;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.shared.CurrentActor;
import org.tian.shared.Texts;
import org.tian.topic.ProposalOrigins;

/** Writing a proposal: begin, edit with autosave, throw away. */
@Controller
@RequestMapping("/desk/proposals")
class DraftController {

  private final ProposalDrafts drafts;
  private final Proposals proposals;
  private final CoSigningViews coSigningViews;
  private final Qualification qualification;
  private final DraftViews views;
  private final ProposalOrigins origins;
  private final CultivationViews cultivations;
  private final Texts texts;

  DraftController(
      ProposalDrafts drafts,
      Proposals proposals,
      CoSigningViews coSigningViews,
      Qualification qualification,
      DraftViews views,
      ProposalOrigins origins,
      CultivationViews cultivations,
      Texts texts) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.coSigningViews = coSigningViews;
    this.qualification = qualification;
    this.views = views;
    this.origins = origins;
    this.cultivations = cultivations;
    this.texts = texts;
  }

  /** What saving may change: the version, and signatures given to other words. */
  record Saved(long version, CoSigningView coSigning) {}

  @GetMapping("/new")
  String begin(Principal principal, Model model) {
    model.addAttribute("begin", views.begin(principal.getName()));
    return "desk/new";
  }

  @PostMapping("/new")
  String create(@RequestParam String way, @RequestParam(defaultValue = "") String title) {
    String[] parts = way.split(" ");
    DraftContent content =
        new DraftContent(
            ProposalKind.valueOf(parts[1]),
            parts.length > 2 ? parts[2] : null,
            new ProposalText(title, "", "", List.of()),
            List.of(),
            true,
            true);
    return "redirect:/desk/proposals/" + drafts.create(parts[0], content).getId() + "/edit";
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable long id, Model model) {
    Proposal draft = proposals.read(id);
    if (!draft.isDraft() || !qualification.speaksFor(CurrentActor.get().personId(), draft)) {
      return "redirect:/desk/cases/" + id;
    }
    model.addAttribute("draft", views.editor(draft));
    model.addAttribute("origin", origins.of(id).orElse(null));
    cultivations.trailOf(id).ifPresent(trail -> model.addAttribute("trail", trail));
    return "desk/edit";
  }

  /** The draft as it is stored, for an editor that was overtaken by another window. */
  @GetMapping("/{id}/draft")
  @ResponseBody
  DraftJson stored(@PathVariable long id) {
    return views.json(proposals.read(id));
  }

  @PutMapping("/{id}/draft")
  @ResponseBody
  Saved save(@PathVariable long id, @RequestBody DraftJson draft) {
    Proposal saved = drafts.change(id, draft.version(), draft.content());
    return new Saved(saved.getVersion(), coSigningViews.of(saved));
  }

  @PostMapping("/{id}/deletion")
  String delete(@PathVariable long id, RedirectAttributes flash) {
    drafts.delete(id);
    flash.addFlashAttribute("done", texts.of("desk.draft.deleted"));
    return "redirect:/desk/proposals";
  }

  /** Members who can be asked to sign. */
  @GetMapping("/{id}/members")
  @ResponseBody
  List<DraftViews.Found> members(@PathVariable long id, @RequestParam String q) {
    return views.members(proposals.read(id), q);
  }

  /** Units that can be suggested. */
  @GetMapping("/{id}/units")
  @ResponseBody
  List<DraftViews.Found> units(@PathVariable long id, @RequestParam String q) {
    return views.units(proposals.read(id).getCommitteeCode(), q);
  }
}

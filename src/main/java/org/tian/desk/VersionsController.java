package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.ProposalVersions;
import org.tian.shared.Texts;

/** Versions of a proposal's words: list, difference, keeping one by hand, restoring one. */
@Controller
@RequestMapping("/desk/proposals/{id}/versions")
class VersionsController {

  private final ProposalVersions versions;
  private final VersionsViews views;
  private final Texts texts;

  VersionsController(ProposalVersions versions, VersionsViews views, Texts texts) {
    this.versions = versions;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String show(
      @PathVariable long id,
      @RequestParam(required = false) Integer from,
      @RequestParam(required = false) Integer to,
      @RequestParam(defaultValue = "inline") String view,
      @RequestParam(required = false) Integer undo,
      Model model) {
    model.addAttribute("versions", views.of(id, from, to, view.equals("side"), undo));
    return "desk/versions";
  }

  @PostMapping
  String keep(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes flash) {
    int number = versions.keep(id, note).getNumber();
    flash.addFlashAttribute("done", texts.of("desk.versions.kept", number));
    return "redirect:/desk/proposals/" + id + "/versions";
  }

  @PostMapping("/{number}/restoration")
  String restore(@PathVariable long id, @PathVariable int number, RedirectAttributes flash) {
    int before = versions.restore(id, number).getNumber();
    flash.addFlashAttribute("done", texts.of("desk.versions.restored", number));
    return "redirect:/desk/proposals/" + id + "/versions?undo=" + before;
  }
}

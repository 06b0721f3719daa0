package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.review.Merging;
import org.tian.shared.Texts;

/** The director merges a filed case into another one, or undoes a merge. */
@Controller
@RequestMapping("/desk/cases/{id}")
class MergingController {

  private final Merging merging;
  private final Texts texts;

  MergingController(Merging merging, Texts texts) {
    this.merging = merging;
    this.texts = texts;
  }

  @PostMapping("/merge")
  String merge(
      @PathVariable long id,
      @RequestParam(required = false) Long mainProposal,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    merging.mergeFiled(id, mainProposal, reason);
    flash.addFlashAttribute("done", texts.of("review.merge.done"));
    return "redirect:/desk/cases/" + id;
  }

  @PostMapping("/merge-undoing")
  String undo(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    merging.undo(id, reason);
    flash.addFlashAttribute("done", texts.of("review.unmerge.done"));
    return "redirect:/desk/cases/" + id;
  }
}

package org.tian.desk;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.tian.engine.SavedFilter;
import org.tian.engine.SavedFilters;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Lists kept under a name: made, renamed, deleted, taken back. */
@Controller
@RequestMapping("/desk/inbox/filters")
class SavedFilterController {

  private final SavedFilters filters;
  private final Texts texts;

  SavedFilterController(SavedFilters filters, Texts texts) {
    this.filters = filters;
    this.texts = texts;
  }

  @PostMapping
  String add(
      Principal principal,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String body,
      @RequestParam String query,
      RedirectAttributes flash) {
    String back = InboxAddress.read(query).from(null).text();
    try {
      SavedFilter kept = filters.add(principal.getName(), body, name, back);
      flash.addFlashAttribute("done", texts.of("inbox.kept.added", kept.name()));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("filterProblems", Problem.of(refused.refusals(), texts));
      flash.addFlashAttribute("filterName", name);
    }
    return "redirect:/desk?" + back;
  }

  /** Another name; also what the list shows now instead of what was kept, when so wished. */
  @PostMapping("/{id}")
  String change(
      Principal principal,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean anew,
      @RequestParam String query,
      RedirectAttributes flash) {
    String back = InboxAddress.read(query).from(null).text();
    try {
      SavedFilter kept = filters.change(principal.getName(), id, name, anew ? back : null);
      flash.addFlashAttribute("done", texts.of("inbox.kept.changed", kept.name()));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("filterProblems", Problem.of(refused.refusals(), texts));
    }
    return "redirect:/desk?" + back;
  }

  @PostMapping("/{id}/deletion")
  String delete(
      Principal principal,
      @PathVariable long id,
      @RequestParam String query,
      RedirectAttributes flash) {
    filters.delete(principal.getName(), id);
    flash.addFlashAttribute("done", texts.of("inbox.kept.deleted"));
    String back = InboxAddress.read(query).text();
    flash.addFlashAttribute(
        "undo",
        "/desk/inbox/filters/"
            + id
            + "/restoration?query="
            + UriUtils.encode(back, StandardCharsets.UTF_8));
    return "redirect:/desk?" + back;
  }

  @PostMapping("/{id}/restoration")
  String restore(
      Principal principal,
      @PathVariable long id,
      @RequestParam String query,
      RedirectAttributes flash) {
    filters.restore(principal.getName(), id);
    flash.addFlashAttribute("done", texts.of("inbox.kept.restored"));
    return "redirect:/desk?" + InboxAddress.read(query).text();
  }
}

package org.tian.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.review.Merging;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * The director merges a filed case into another one, or undoes a merge. What is refused comes back
 * to the form with all that was typed.
 */
@Controller
@RequestMapping("/desk/cases/{id}")
class MergingController {

  private static final Map<String, String> FIELDS =
      Map.of("mainProposal", "merge-main", "reason", "merge-reason");
  private static final Set<String> NO_FORM = Set.of("review.not-director", "case.not-found");
  private static final Map<String, String> FIELDS_OF_UNDOING = Map.of("reason", "unmerge-reason");

  private final Merging merging;
  private final Texts texts;

  MergingController(Merging merging, Texts texts) {
    this.merging = merging;
    this.texts = texts;
  }

  /** What was typed into one of the two forms. */
  public record Typed(Long mainProposal, String reason) {}

  @PostMapping("/merge")
  String merge(
      @PathVariable long id,
      @RequestParam(required = false) Long mainProposal,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    try {
      merging.mergeFiled(id, mainProposal, reason);
    } catch (RefusedException refused) {
      requireForm(refused);
      flash.addFlashAttribute("mergeProblems", problems(refused, FIELDS, "merge-reason"));
      flash.addFlashAttribute("mergeTyped", new Typed(mainProposal, reason));
      return "redirect:/desk/cases/" + id + "#merge";
    }
    flash.addFlashAttribute("done", texts.of("review.merge.done"));
    return "redirect:/desk/cases/" + id;
  }

  @PostMapping("/merge-undoing")
  String undo(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    try {
      merging.undo(id, reason);
    } catch (RefusedException refused) {
      requireForm(refused);
      flash.addFlashAttribute(
          "unmergeProblems", problems(refused, FIELDS_OF_UNDOING, "unmerge-reason"));
      flash.addFlashAttribute("unmergeTyped", new Typed(null, reason));
      return "redirect:/desk/cases/" + id + "#merge-undoing";
    }
    flash.addFlashAttribute("done", texts.of("review.unmerge.done"));
    return "redirect:/desk/cases/" + id;
  }

  /** Whoever has no such form on the page is told so on a page of its own. */
  private static void requireForm(RefusedException refused) {
    if (refused.refusals().stream().anyMatch(refusal -> NO_FORM.contains(refusal.code()))) {
      throw refused;
    }
  }

  /** Each problem at its field on the page; one of the whole step at the last field. */
  private List<Problem> problems(
      RefusedException refused, Map<String, String> fields, String otherwise) {
    return Problem.of(refused.refusals(), texts).stream()
        .map(
            problem -> new Problem(fields.getOrDefault(problem.field(), otherwise), problem.text()))
        .toList();
  }
}

package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.CaseClassification;
import org.tian.proposal.Categories;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.review.ReviewOptions;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Office and director put or change the category of one case. */
@Controller
@RequestMapping("/desk/cases/{id}/category")
class CaseCategoryController {

  private final CaseClassification classification;
  private final Categories categories;
  private final Proposals proposals;
  private final ReviewOptions options;
  private final Texts texts;

  CaseCategoryController(
      CaseClassification classification,
      Categories categories,
      Proposals proposals,
      ReviewOptions options,
      Texts texts) {
    this.classification = classification;
    this.categories = categories;
    this.proposals = proposals;
    this.options = options;
    this.texts = texts;
  }

  @GetMapping
  String form(@PathVariable long id, Model model) {
    return page(id, "", "", List.of(), model);
  }

  @PostMapping
  String change(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    try {
      classification.change(id, category, reason);
    } catch (RefusedException refused) {
      return page(id, category, reason, Problem.of(refused.refusals(), texts), model);
    }
    String name = categories.nameOf(proposals.read(id));
    flash.addFlashAttribute("done", texts.of("category.changed", name));
    return "redirect:/desk/cases/" + id;
  }

  private String page(
      long id, String category, String reason, List<Problem> problems, Model model) {
    Proposal proposal = proposals.read(id);
    if (!classification.mayChange(proposal)) {
      throw Refusal.of("category.not-keeper").asException();
    }
    String chosen = category.isEmpty() ? proposal.getCategoryCode() : category;
    model.addAttribute("id", id);
    model.addAttribute("number", proposal.getDisplayNumber());
    model.addAttribute("caseTitle", proposal.getTitle());
    model.addAttribute("present", categories.nameOf(proposal));
    model.addAttribute("filed", proposal.getCaseNo() != null);
    model.addAttribute("reason", reason);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "categories",
        options.categories(id).stream()
            .map(
                one ->
                    new SearchView.Choice(
                        one.get("value"), one.get("label"), one.get("value").equals(chosen)))
            .toList());
    return "desk/case-category";
  }
}

package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.similar.SimilarityReview;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.similarity.Verdict;

/**
 * Similar cases beside a case, and what the reviewer finds them to be: a part of other pages, and a
 * page of its own where scripts are off.
 */
@Controller
@RequestMapping("/desk/cases/{id}/similar")
class SimilarController {

  private static final String HTMX = "HX-Request";

  private final SimilarityReview review;
  private final SimilarViews views;
  private final Proposals proposals;
  private final Texts texts;

  SimilarController(SimilarityReview review, SimilarViews views, Proposals proposals, Texts texts) {
    this.review = review;
    this.views = views;
    this.proposals = proposals;
    this.texts = texts;
  }

  @GetMapping
  String show(
      @PathVariable long id,
      @RequestHeader(name = HTMX, required = false) String htmx,
      Model model) {
    return page(id, htmx, model, null);
  }

  @PostMapping("/{other}")
  String decide(
      @PathVariable long id,
      @PathVariable long other,
      @RequestParam Verdict verdict,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "0") int revision,
      @RequestHeader(name = HTMX, required = false) String htmx,
      Model model,
      RedirectAttributes flash) {
    String told;
    try {
      review.decide(id, other, verdict, reason, revision);
      told = texts.of("similar.decided", texts.of(verdict.messageKey()));
    } catch (RefusedException refused) {
      return page(id, htmx, model, new Trial(other, Problem.of(refused.refusals(), texts), reason));
    }
    if (htmx == null) {
      flash.addFlashAttribute("done", told);
      return "redirect:/desk/cases/" + id + "/similar#similar-" + other;
    }
    model.addAttribute("told", told);
    model.addAttribute("toldOf", other);
    return page(id, htmx, model, null);
  }

  /**
   * A decision that was refused, to be tried again.
   *
   * @param other the candidate
   * @param reason what was typed
   */
  public record Trial(long other, List<Problem> problems, String reason) {}

  private String page(long id, String htmx, Model model, Trial trial) {
    Proposal proposal = proposals.read(id);
    model.addAttribute("similar", views.of(id));
    model.addAttribute("title", proposal.getTitle());
    model.addAttribute("trial", trial);
    return htmx == null ? "similarity/page" : "similarity/fragment";
  }
}

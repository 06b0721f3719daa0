package org.tian.desk;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.MarksChange;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Office, reviewers and director mark a case on its page. */
@Controller
@RequestMapping("/desk/cases/{id}/marks")
class MarkingController {

  private static final Set<String> NO_FORM = Set.of("marks.not-yours", "case.not-found");

  private final CaseMarking marking;
  private final Texts texts;

  MarkingController(CaseMarking marking, Texts texts) {
    this.marking = marking;
    this.texts = texts;
  }

  @PostMapping
  String change(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String keywords,
      @RequestParam(defaultValue = "false") boolean keyRecommended,
      @RequestParam(defaultValue = "") String keyReason,
      @RequestParam(defaultValue = "false") boolean secret,
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "") String closedReason,
      RedirectAttributes flash) {
    List<String> words = MarksChange.keywordsIn(keywords);
    try {
      marking.change(
          id, new MarksChange(words, keyRecommended, keyReason, secret, closed, closedReason));
      flash.addFlashAttribute("done", texts.of("desk.marks.done"));
    } catch (RefusedException refused) {
      if (refused.refusals().stream().anyMatch(refusal -> NO_FORM.contains(refusal.code()))) {
        throw refused;
      }
      flash.addFlashAttribute("markProblems", Problem.of(refused.refusals(), texts));
      flash.addFlashAttribute(
          "marksTyped",
          new MarkingView(true, keywords, keyRecommended, keyReason, secret, closed, closedReason));
      return "redirect:/desk/cases/" + id + "#marks";
    }
    return "redirect:/desk/cases/" + id;
  }
}

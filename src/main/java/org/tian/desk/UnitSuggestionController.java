package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.assignment.suggestion.SuggestionRecords;
import org.tian.proposal.Proposals;

/**
 * Units suggested for a case: a part of the task page and of Tasklist's dossier, and a page of its
 * own where scripts are off. What is shown is kept, to be judged after the hand-over.
 */
@Controller
class UnitSuggestionController {

  private final SuggestionRecords suggestions;
  private final SuggestedUnitViews views;
  private final Proposals proposals;

  UnitSuggestionController(
      SuggestionRecords suggestions, SuggestedUnitViews views, Proposals proposals) {
    this.suggestions = suggestions;
    this.views = views;
    this.proposals = proposals;
  }

  @GetMapping("/desk/cases/{id}/unit-suggestions")
  String show(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean fill,
      @RequestHeader(name = "HX-Request", required = false) String htmx,
      Model model) {
    model.addAttribute("suggested", views.of(suggestions.show(id), fill && htmx != null));
    model.addAttribute("title", proposals.read(id).getTitle());
    model.addAttribute("caseUrl", "/desk/cases/" + id);
    return htmx == null ? "assignment/page" : "assignment/fragment";
  }
}

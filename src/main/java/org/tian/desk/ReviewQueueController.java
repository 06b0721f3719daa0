package org.tian.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tian.proposal.similar.SimilarityReview;

/** The review queue. What is chosen stands in the address, so that one comes back to it. */
@Controller
class ReviewQueueController {

  private static final int COMPARED = 20;

  private final QueueViews views;
  private final SimilarityReview similarity;

  ReviewQueueController(QueueViews views, SimilarityReview similarity) {
    this.views = views;
    this.similarity = similarity;
  }

  @GetMapping("/desk/review")
  String queue(HttpServletRequest request, Model model) {
    model.addAttribute("queue", views.of(views.filterOf(request.getQueryString())));
    return "desk/queue";
  }

  /**
   * How many similar cases nobody has decided about yet; asked for when the row is on the screen.
   */
  @GetMapping("/desk/review/cases/{proposalId}/similar")
  String similar(@PathVariable long proposalId, Model model) {
    long undecided =
        similarity.of(proposalId, COMPARED).stream()
            .filter(one -> one.warned() && one.decision() == null)
            .count();
    model.addAttribute("undecided", undecided);
    model.addAttribute("proposalId", proposalId);
    return "desk/queue-similar";
  }
}

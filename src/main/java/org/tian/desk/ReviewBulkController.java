package org.tian.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkRuns;
import org.tian.review.QueueFilter;
import org.tian.review.ReviewQueue;

/** What is done with many cases of the review queue: first shown, then confirmed, then begun. */
@Controller
@RequestMapping("/desk/review/bulk")
class ReviewBulkController {

  private static final List<String> PARTICULARS =
      List.of("outcome", "category", "reasonCode", "comment");

  private final ReviewQueue queue;
  private final QueueViews queueViews;
  private final BulkConfirmPage page;

  ReviewBulkController(ReviewQueue queue, QueueViews queueViews, BulkConfirmPage page) {
    this.queue = queue;
    this.queueViews = queueViews;
    this.page = page;
  }

  /** Names the number and what cannot be done, before anything is tried. */
  @PostMapping
  String confirm(
      @RequestParam String action,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(name = "task", required = false) List<String> chosen,
      Model model) {
    QueueFilter filter = queueViews.filterOf(query);
    List<String> tasks = all ? queue.taskIds(filter, BulkRuns.MOST) : orNone(chosen);
    model.addAttribute("query", query);
    return page.show(new BulkOrder(action, filter.committee(), tasks, Map.of()), model);
  }

  @PostMapping("/start")
  String start(
      @RequestParam String action,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String tasks,
      @RequestParam String key,
      @RequestParam Map<String, String> form,
      Model model) {
    QueueFilter filter = queueViews.filterOf(query);
    Map<String, String> particulars = BulkConfirmPage.particulars(form, PARTICULARS);
    model.addAttribute("query", query);
    return page.start(
        new BulkOrder(action, filter.committee(), BulkConfirmPage.tasks(tasks), particulars),
        key,
        model);
  }

  private static List<String> orNone(List<String> chosen) {
    return chosen == null ? List.of() : chosen;
  }
}

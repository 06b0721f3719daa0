package org.tian.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.bulk.BulkSubject;
import org.tian.review.QueueFilter;
import org.tian.review.ReviewQueue;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** What is done with many cases of the review queue: first shown, then confirmed, then begun. */
@Controller
@RequestMapping("/desk/review/bulk")
class ReviewBulkController {

  private static final List<String> PARTICULARS =
      List.of("outcome", "category", "reasonCode", "comment");

  private final BulkRuns runs;
  private final ReviewQueue queue;
  private final QueueViews queueViews;
  private final BulkConfirmViews views;
  private final Texts texts;

  ReviewBulkController(
      BulkRuns runs,
      ReviewQueue queue,
      QueueViews queueViews,
      BulkConfirmViews views,
      Texts texts) {
    this.runs = runs;
    this.queue = queue;
    this.queueViews = queueViews;
    this.views = views;
    this.texts = texts;
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
    BulkOrder order = new BulkOrder(action, filter.committee(), tasks, Map.of());
    return page(order, query, UUID.randomUUID().toString(), Map.of(), List.of(), model);
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
    Map<String, String> particulars = new HashMap<>(form);
    particulars.keySet().retainAll(PARTICULARS);
    particulars.values().removeIf(String::isBlank);
    List<String> chosen = Arrays.stream(tasks.split(",")).filter(id -> !id.isBlank()).toList();
    BulkOrder order = new BulkOrder(action, filter.committee(), chosen, particulars);
    try {
      BulkRun run = runs.start(order, key);
      return "redirect:/desk/bulk/" + run.id();
    } catch (RefusedException refused) {
      List<Problem> problems = Problem.of(refused.refusals(), texts);
      return page(order, query, key, particulars, problems, model);
    }
  }

  private String page(
      BulkOrder order,
      String query,
      String key,
      Map<String, String> typed,
      List<Problem> problems,
      Model model) {
    BulkPreview preview = runs.preview(order);
    model.addAttribute("confirm", views.of(order, preview));
    model.addAttribute(
        "tasks", String.join(",", preview.possible().stream().map(BulkSubject::id).toList()));
    model.addAttribute("query", query);
    model.addAttribute("key", key);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "desk/bulk-confirm";
  }

  private static List<String> orNone(List<String> chosen) {
    return chosen == null ? List.of() : chosen;
  }
}

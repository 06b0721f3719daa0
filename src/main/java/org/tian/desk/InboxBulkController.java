package org.tian.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** What is done with many items of the inbox: first shown, then confirmed, then begun. */
@Controller
@RequestMapping("/desk/inbox/bulk")
class InboxBulkController {

  private static final List<String> PARTICULARS = List.of("person", "reason");

  private final BulkRuns runs;
  private final WorkItems items;
  private final BulkConfirmViews views;
  private final QueueReturn back;
  private final Texts texts;

  InboxBulkController(
      BulkRuns runs, WorkItems items, BulkConfirmViews views, QueueReturn back, Texts texts) {
    this.runs = runs;
    this.items = items;
    this.views = views;
    this.back = back;
    this.texts = texts;
  }

  /** Names the number and what cannot be done, before anything is tried. */
  @PostMapping
  String confirm(
      @RequestParam String action,
      @RequestParam(defaultValue = "list=todo") String query,
      @RequestParam(name = "task", required = false) List<String> chosen,
      Model model) {
    BulkOrder order = order(action, chosen == null ? List.of() : chosen, Map.of());
    return page(order, query, UUID.randomUUID().toString(), Map.of(), List.of(), model);
  }

  @PostMapping("/start")
  String start(
      @RequestParam String action,
      @RequestParam(defaultValue = "list=todo") String query,
      @RequestParam(defaultValue = "") String tasks,
      @RequestParam String key,
      @RequestParam Map<String, String> form,
      Model model) {
    Map<String, String> particulars = new HashMap<>(form);
    particulars.keySet().retainAll(PARTICULARS);
    particulars.values().removeIf(String::isBlank);
    List<String> chosen = Arrays.stream(tasks.split(",")).filter(id -> !id.isBlank()).toList();
    BulkOrder order = order(action, chosen, particulars);
    try {
      BulkRun run = runs.start(order, key);
      return "redirect:/desk/bulk/" + run.id();
    } catch (RefusedException refused) {
      List<Problem> problems = Problem.of(refused.refusals(), texts);
      return page(order, query, key, particulars, problems, model);
    }
  }

  /** The run is one of the committee the first item belongs to. */
  private BulkOrder order(String action, List<String> tasks, Map<String, String> particulars) {
    String body =
        tasks.stream()
            .limit(1)
            .flatMap(id -> items.find(id).stream())
            .map(WorkItem::committeeCode)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("-");
    return new BulkOrder(action, body, tasks, particulars);
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
    model.addAttribute("startUrl", "/desk/inbox/bulk/start");
    model.addAttribute("backUrl", QueueReturn.address(query));
    model.addAttribute("backText", back.words(query));
    return "desk/bulk-confirm";
  }
}

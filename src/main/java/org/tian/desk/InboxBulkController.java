package org.tian.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.bulk.BulkOrder;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;

/** What is done with many items of the inbox: first shown, then confirmed, then begun. */
@Controller
@RequestMapping("/desk/inbox/bulk")
class InboxBulkController {

  private static final List<String> PARTICULARS = List.of("person", "reason");

  private final WorkItems items;
  private final BulkConfirmPage page;
  private final QueueReturn back;

  InboxBulkController(WorkItems items, BulkConfirmPage page, QueueReturn back) {
    this.items = items;
    this.page = page;
    this.back = back;
  }

  /** Names the number and what cannot be done, before anything is tried. */
  @PostMapping
  String confirm(
      @RequestParam String action,
      @RequestParam(defaultValue = "list=todo") String query,
      @RequestParam(name = "task", required = false) List<String> chosen,
      Model model) {
    addWay(query, model);
    return page.show(order(action, chosen == null ? List.of() : chosen, Map.of()), model);
  }

  @PostMapping("/start")
  String start(
      @RequestParam String action,
      @RequestParam(defaultValue = "list=todo") String query,
      @RequestParam(defaultValue = "") String tasks,
      @RequestParam String key,
      @RequestParam Map<String, String> form,
      Model model) {
    addWay(query, model);
    Map<String, String> particulars = BulkConfirmPage.particulars(form, PARTICULARS);
    return page.start(order(action, BulkConfirmPage.tasks(tasks), particulars), key, model);
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

  private void addWay(String query, Model model) {
    model.addAttribute("query", query);
    model.addAttribute("startUrl", "/desk/inbox/bulk/start");
    model.addAttribute("backUrl", QueueReturn.address(query));
    model.addAttribute("backText", back.words(query));
  }
}

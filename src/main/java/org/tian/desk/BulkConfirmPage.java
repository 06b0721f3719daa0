package org.tian.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkRuns;
import org.tian.bulk.BulkSubject;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * The page between choosing and doing, the same wherever work is chosen: what will be done, what
 * cannot be done and why; then the run begins, or the page comes back with what was typed.
 */
@Component
class BulkConfirmPage {

  private final BulkRuns runs;
  private final BulkConfirmViews views;
  private final Texts texts;

  BulkConfirmPage(BulkRuns runs, BulkConfirmViews views, Texts texts) {
    this.runs = runs;
    this.views = views;
    this.texts = texts;
  }

  /** Shows the order before anything is tried. */
  String show(BulkOrder order, Model model) {
    return show(order, UUID.randomUUID().toString(), List.of(), model);
  }

  /** Begins the run of the confirmed order. */
  String start(BulkOrder order, String key, Model model) {
    try {
      return "redirect:/desk/bulk/" + runs.start(order, key).id();
    } catch (RefusedException refused) {
      return show(order, key, Problem.of(refused.refusals(), texts), model);
    }
  }

  private String show(BulkOrder order, String key, List<Problem> problems, Model model) {
    BulkPreview preview = runs.preview(order);
    model.addAttribute("confirm", views.of(order, preview));
    model.addAttribute(
        "tasks", String.join(",", preview.possible().stream().map(BulkSubject::id).toList()));
    model.addAttribute("key", key);
    model.addAttribute("typed", order.parameters());
    model.addAttribute("problems", problems);
    return "desk/bulk-confirm";
  }

  /** What was chosen, as the page sends it back. */
  static List<String> tasks(String joined) {
    return Arrays.stream(joined.split(",")).filter(id -> !id.isBlank()).toList();
  }

  /** What was typed for all, without what else the form sends. */
  static Map<String, String> particulars(Map<String, String> form, Collection<String> names) {
    Map<String, String> particulars = new HashMap<>(form);
    particulars.keySet().retainAll(names);
    particulars.values().removeIf(String::isBlank);
    return particulars;
  }
}

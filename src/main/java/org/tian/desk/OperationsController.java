package org.tian.desk;

import java.security.Principal;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.OfficeOperations;
import org.tian.engine.office.OperationLog;
import org.tian.shared.Refusal;
import org.tian.shared.web.Assets;

/**
 * The operations of an office on a task: what their component needs to stand in a page of ours or
 * in Tasklist, and the page of a task that one may not work on but has a say about.
 */
@Controller
class OperationsController {

  private static final OperationsPart.Limits LIMITS =
      new OperationsPart.Limits(OperationLog.REASON_MIN_LENGTH, OperationLog.REASON_MAX_LENGTH);

  private final OfficeOperations operations;
  private final WorkItems items;
  private final TaskViews views;
  private final OperationsTexts texts;
  private final Assets assets;
  private final Clock clock;

  OperationsController(
      OfficeOperations operations,
      WorkItems items,
      TaskViews views,
      OperationsTexts texts,
      Assets assets,
      Clock clock) {
    this.operations = operations;
    this.items = items;
    this.views = views;
    this.texts = texts;
    this.assets = assets;
    this.clock = clock;
  }

  @GetMapping("/desk/operations")
  ResponseEntity<OperationsPart> part(Principal principal, CsrfToken token) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new OperationsPart(
                assets.url("operations.js"),
                assets.url("operations-tasklist.css"),
                principal.getName(),
                token.getHeaderName(),
                token.getToken(),
                zone(),
                LIMITS,
                texts.all()));
  }

  /** As browsers name zones. */
  private String zone() {
    ZoneId zone = clock.getZone();
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /** Open to everybody who has a say about the task, also when it is not theirs to do. */
  @GetMapping("/desk/tasks/{taskId}/operations")
  String page(@PathVariable String taskId, Principal principal, Model model) {
    operations.offers(taskId);
    WorkItem item = items.find(taskId).orElseThrow(() -> Refusal.of("task.gone").asException());
    model.addAttribute("task", views.glance(item, principal.getName()));
    return "desk/operations";
  }
}

package org.tian.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tian.document.FileDownload;
import org.tian.engine.InboxFilters;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItems;
import org.tian.shared.Texts;

/** The inbox. What is chosen stands in the address, so that one comes back to the same place. */
@Controller
class InboxController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What can be done with many items at once, by the codes of the actions. */
  private static final List<String> BULK =
      List.of("task.claim", "task.give-back", "task.complete", "task.assign", "task.urge");

  private final InboxViews views;
  private final InboxSheet sheet;
  private final InboxNotes notes;
  private final WorkItems items;
  private final InboxFilters filters;
  private final Texts texts;

  InboxController(
      InboxViews views,
      InboxSheet sheet,
      InboxNotes notes,
      WorkItems items,
      InboxFilters filters,
      Texts texts) {
    this.views = views;
    this.sheet = sheet;
    this.notes = notes;
    this.items = items;
    this.filters = filters;
    this.texts = texts;
  }

  @GetMapping("/desk")
  String inbox(Principal principal, @RequestParam Map<String, String> given, Model model) {
    model.addAttribute("inbox", views.of(InboxAddress.of(given), principal.getName()));
    model.addAttribute("bulkActions", BULK);
    notes.addTo(model);
    return "desk/inbox";
  }

  /** What stands on the page now: asked every half minute by an open page. */
  @GetMapping("/desk/inbox/changes")
  @ResponseBody
  Map<String, List<String>> changes(Principal principal, @RequestParam Map<String, String> given) {
    InboxAddress address = InboxAddress.of(given);
    String person = principal.getName();
    WorkItemPage page = items.list(address.list(), person, address.query(filters, person));
    return Map.of("tasks", page.items().stream().map(WorkItem::taskId).toList());
  }

  /** What the list shows as a workbook, at most 5,000 items. */
  @GetMapping("/desk/inbox.xlsx")
  ResponseEntity<Resource> workbook(Principal principal, @RequestParam Map<String, String> given) {
    return FileDownload.of(
        texts.of("inbox.sheet") + ".xlsx",
        XLSX,
        sheet.write(InboxAddress.of(given), principal.getName()));
  }
}

package org.tian.desk;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.office.OfficeOperations;
import org.tian.shared.Formats;

/**
 * Finds by its number what is open in a case, for process administrators: they have no part in
 * cases, and so no list with a task in it that they could put elsewhere (跳转).
 */
@Controller
class OpenStepsController {

  private final OfficeOperations operations;
  private final WorkItems items;
  private final StepNames names;
  private final Formats formats;

  OpenStepsController(
      OfficeOperations operations, WorkItems items, StepNames names, Formats formats) {
    this.operations = operations;
    this.items = items;
    this.names = names;
    this.formats = formats;
  }

  /** One open step. */
  public record Row(
      String taskId,
      String number,
      String step,
      String stage,
      String unit,
      String holder,
      String since) {}

  @GetMapping("/desk/open-steps")
  String find(@RequestParam(defaultValue = "") String number, Principal principal, Model model) {
    if (!operations.mayJump(principal.getName())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String wanted = number.strip();
    model.addAttribute("number", wanted);
    model.addAttribute(
        "rows",
        wanted.isEmpty() ? List.of() : items.openByNumber(wanted).stream().map(this::row).toList());
    return "desk/open-steps";
  }

  private Row row(WorkItem item) {
    return new Row(
        item.taskId(),
        item.caseNumber(),
        names.step(item),
        names.stage(item),
        names.unit(item),
        names.holder(item),
        formats.moment(item.createdAt()));
  }
}

package org.tian.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.assignment.UnitChangeKind;
import org.tian.assignment.UnitChangeOrder;
import org.tian.assignment.UnitChanges;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * The handing office changes the units of a case during handling. What is refused comes back to the
 * form with all that was chosen and typed.
 */
@Controller
class UnitChangeController {

  private static final Map<String, String> FIELDS =
      Map.of(
          "changeKind", "change-kind",
          "unitTask", "change-task",
          "newUnit", "change-unit",
          "items", "change-items",
          "reason", "change-reason");
  private static final Set<String> NO_FORM = Set.of("unit-change.not-yours", "case.not-found");

  private final UnitChanges changes;
  private final Texts texts;

  UnitChangeController(UnitChanges changes, Texts texts) {
    this.changes = changes;
    this.texts = texts;
  }

  /** What was chosen and typed. */
  public record Typed(String kind, String task, String unit, List<String> items, String reason) {}

  @PostMapping("/desk/cases/{id}/unit-change")
  String change(
      @PathVariable long id,
      @RequestParam(required = false) UnitChangeKind kind,
      @RequestParam(required = false) Long task,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") List<Integer> items,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    try {
      changes.change(id, new UnitChangeOrder(kind, task, unit, items, reason));
    } catch (RefusedException refused) {
      if (refused.refusals().stream().anyMatch(one -> NO_FORM.contains(one.code()))) {
        throw refused;
      }
      flash.addFlashAttribute("changeProblems", problems(refused));
      flash.addFlashAttribute(
          "changeTyped",
          new Typed(
              kind == null ? "" : kind.name(),
              task == null ? "" : Long.toString(task),
              unit,
              items.stream().map(String::valueOf).toList(),
              reason));
      return "redirect:/desk/cases/" + id + "#unit-change";
    }
    flash.addFlashAttribute(
        "done", texts.of(kind.isAboutHandling() ? "change.done" : "change.done-reading"));
    return "redirect:/desk/cases/" + id;
  }

  /** Each problem at its field on the page; one of the whole step at the last field. */
  private List<Problem> problems(RefusedException refused) {
    return Problem.of(refused.refusals(), texts).stream()
        .map(
            problem ->
                new Problem(FIELDS.getOrDefault(problem.field(), "change-reason"), problem.text()))
        .toList();
  }
}

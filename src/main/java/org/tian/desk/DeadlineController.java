package org.tian.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.handling.clocks.ClockPauses;
import org.tian.handling.clocks.ReplyExtensions;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** One deadline day by day; its pauses, and the wish for more time. */
@Controller
@RequestMapping("/desk/deadlines/{id}")
class DeadlineController {

  private final DeadlineViews views;
  private final ClockPauses pauses;
  private final ReplyExtensions extensions;
  private final Texts texts;

  DeadlineController(
      DeadlineViews views, ClockPauses pauses, ReplyExtensions extensions, Texts texts) {
    this.views = views;
    this.pauses = pauses;
    this.extensions = extensions;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    return page(id, model, DeadlineView.Typed.nothing(), List.of());
  }

  @PostMapping("/pause")
  String pause(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    return change(
        id,
        () -> pauses.pause(id, reason),
        "deadline.paused",
        new DeadlineView.Typed(reason, "", ""),
        model,
        flash);
  }

  @PostMapping("/resume")
  String resume(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    return change(
        id,
        () -> pauses.resume(id, reason),
        "deadline.resumed",
        new DeadlineView.Typed(reason, "", ""),
        model,
        flash);
  }

  @PostMapping("/extension")
  String extend(
      @PathVariable long id,
      @RequestParam long unitTask,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String extensionReason,
      Model model,
      RedirectAttributes flash) {
    return change(
        id,
        () -> extensions.ask(unitTask, dayOf(until), extensionReason),
        "extension.done",
        new DeadlineView.Typed("", until, extensionReason),
        model,
        flash);
  }

  private static LocalDate dayOf(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADay) {
      throw Refusal.at("until", "extension.day-missing").asException();
    }
  }

  private String change(
      long id,
      Runnable step,
      String done,
      DeadlineView.Typed typed,
      Model model,
      RedirectAttributes flash) {
    try {
      step.run();
    } catch (RefusedException refused) {
      if (refused.refusals().stream()
          .anyMatch(one -> one.code().endsWith("not-yours") || one.code().endsWith("not-found"))) {
        throw refused;
      }
      return page(id, model, typed, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute("done", texts.of(done));
    return "redirect:/desk/deadlines/" + id;
  }

  private String page(long id, Model model, DeadlineView.Typed typed, List<Problem> problems) {
    model.addAttribute("view", views.of(id));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "desk/deadline";
  }
}

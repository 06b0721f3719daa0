package org.tian.desk;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Deputies;
import org.tian.organisation.DeputyOrder;
import org.tian.organisation.Deputyship;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * Who stands in for whom: mine, whom I stand in for, those of the body; named, ended, taken back.
 */
@Controller
@RequestMapping("/desk/deputies")
class DeputiesController {

  private static final String HERE = "redirect:/desk/deputies";

  private final Deputies deputies;
  private final DeputiesViews views;
  private final Directory directory;
  private final Texts texts;

  DeputiesController(Deputies deputies, DeputiesViews views, Directory directory, Texts texts) {
    this.deputies = deputies;
    this.views = views;
    this.directory = directory;
    this.texts = texts;
  }

  /** What was typed; days as the browser sends them. */
  public record Typed(
      String person, String deputy, String from, String until, Set<String> kinds, String reason) {

    public Typed {
      person = person == null ? "" : person;
      deputy = deputy == null ? "" : deputy;
      from = from == null ? "" : from.strip();
      until = until == null ? "" : until.strip();
      kinds = kinds == null ? Set.of() : kinds;
      reason = reason == null ? "" : reason;
    }

    DeputyOrder order() {
      return new DeputyOrder(person, deputy, day("from", from), day("until", until), kinds, reason);
    }

    private static LocalDate day(String field, String text) {
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException noDay) {
        throw Refusal.at(field, "deputy.no-day").asException();
      }
    }
  }

  @GetMapping
  String list(Principal principal, Model model) {
    return page(principal, model, new Typed("", "", "", "", Set.of(), ""), List.of());
  }

  @PostMapping
  String appoint(
      @ModelAttribute Typed typed, Principal principal, Model model, RedirectAttributes flash) {
    try {
      Deputyship row = deputies.appoint(typed.order());
      flash.addFlashAttribute(
          "done",
          texts.of(
              "staffing.deputies.done",
              directory.personName(row.getDeputyId()),
              directory.personName(row.getPersonId())));
      return HERE;
    } catch (RefusedException refused) {
      return page(principal, model, typed, Problem.of(refused.refusals(), texts));
    }
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable long id, RedirectAttributes flash) {
    deputies.end(id, null);
    flash.addFlashAttribute("done", texts.of("staffing.deputies.end-done"));
    flash.addFlashAttribute("undo", id);
    return HERE;
  }

  @PostMapping("/{id}/undo")
  String undo(@PathVariable long id, RedirectAttributes flash) {
    deputies.undoEnd(id);
    flash.addFlashAttribute("done", texts.of("staffing.deputies.undo-done"));
    return HERE;
  }

  private String page(Principal principal, Model model, Typed typed, List<Problem> problems) {
    model.addAttribute("view", views.of(principal.getName()));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "staffing/deputies";
  }
}

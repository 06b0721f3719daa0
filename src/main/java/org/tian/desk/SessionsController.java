package org.tian.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Directory;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.SessionBook;
import org.tian.review.CaseNumbers;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The office keeps the sessions of its committee and the pattern of case numbers. */
@Controller
@RequestMapping("/desk/sessions")
class SessionsController {

  private final SessionBook book;
  private final CaseNumbers numbers;
  private final SessionsViews views;
  private final Directory directory;
  private final Texts texts;
  private final Clock clock;

  SessionsController(
      SessionBook book,
      CaseNumbers numbers,
      SessionsViews views,
      Directory directory,
      Texts texts,
      Clock clock) {
    this.book = book;
    this.numbers = numbers;
    this.views = views;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  String list(Model model) {
    return list(model, null, null, List.of(), List.of());
  }

  @GetMapping("/new")
  String begin(@RequestParam String committee, Model model) {
    book.requireOffice(committee);
    return form(model, committee, null, SessionForm.empty(), List.of());
  }

  @PostMapping("/new")
  String announce(
      @RequestParam String committee,
      @ModelAttribute SessionForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      book.announce(committee, form.plan(clock.getZone()));
    } catch (RefusedException refused) {
      book.requireOffice(committee);
      return form(model, committee, null, form, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute("done", texts.of("desk.sessions.announced", form.name()));
    return "redirect:/desk/sessions";
  }

  @GetMapping("/{id}")
  String edit(@PathVariable long id, Model model) {
    PlenarySession session = book.get(id);
    SessionForm form = SessionForm.of(session, clock.getZone());
    return form(model, session.getCommitteeCode(), id, form, List.of());
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable long id,
      @ModelAttribute SessionForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      book.change(id, form.plan(clock.getZone()));
    } catch (RefusedException refused) {
      String committee = book.get(id).getCommitteeCode();
      return form(model, committee, id, form, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute("done", texts.of("desk.sessions.changed", form.name()));
    return "redirect:/desk/sessions";
  }

  /** Shows the numbers a pattern would give, or takes it into use. */
  @PostMapping("/pattern")
  String pattern(
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String pattern,
      @RequestParam(defaultValue = "false") boolean use,
      Model model,
      RedirectAttributes flash) {
    book.requireOffice(committee);
    try {
      List<String> samples = numbers.preview(committee, pattern);
      if (!use) {
        return list(model, committee, pattern, samples, List.of());
      }
      numbers.change(committee, pattern);
    } catch (RefusedException refused) {
      return list(model, committee, pattern, List.of(), Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute("done", texts.of("desk.sessions.pattern.done", pattern));
    return "redirect:/desk/sessions";
  }

  private String list(
      Model model, String tried, String pattern, List<String> samples, List<Problem> problems) {
    model.addAttribute(
        "committees",
        book.committees().stream()
            .map(
                code ->
                    code.equals(tried)
                        ? views.of(code, pattern, samples)
                        : views.of(code, numbers.patternOf(code), List.of()))
            .toList());
    model.addAttribute("problems", problems);
    return "desk/sessions";
  }

  private String form(
      Model model, String committee, Long id, SessionForm form, List<Problem> problems) {
    model.addAttribute("committee", committee);
    model.addAttribute("committeeName", directory.nameOf(committee));
    model.addAttribute("id", id);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "desk/session";
  }
}

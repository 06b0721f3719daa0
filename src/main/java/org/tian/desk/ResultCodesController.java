package org.tian.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.handling.ResultClass;
import org.tian.handling.ResultCodeBook;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The codes of results of a committee, kept by its office and director. */
@Controller
@RequestMapping("/desk/settings/result-classes")
class ResultCodesController {

  private static final String PAGE = "/desk/settings/result-classes";

  private final ResultCodeBook book;
  private final ResultCodesViews views;
  private final Texts texts;

  ResultCodesController(ResultCodeBook book, ResultCodesViews views, Texts texts) {
    this.book = book;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String show(@RequestParam(required = false) String committee, Model model) {
    return page(committee, List.of(), ResultCodesView.Typed.NOTHING, model);
  }

  @PostMapping("/set")
  String takeSet(
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String set,
      @RequestParam(name = "setFrom", required = false) @DateTimeFormat(iso = ISO.DATE)
          LocalDate from,
      @RequestParam(name = "setReason", defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    return step(
        committee,
        () -> book.takeSet(committee, set, from, reason),
        new ResultCodesView.Typed("", "", "", "", "", set, day(from), reason),
        model,
        flash);
  }

  @PostMapping("/code")
  String add(
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String nameZh,
      @RequestParam(defaultValue = "") String nameEn,
      @RequestParam(defaultValue = "") String meaning,
      @RequestParam(required = false) ResultClass resultClass,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    return step(
        committee,
        () ->
            book.add(
                committee,
                new ResultCodeBook.Entry(code, nameZh, nameEn, meaning, resultClass),
                from,
                reason),
        new ResultCodesView.Typed(
            code,
            nameZh,
            nameEn,
            meaning,
            resultClass == null ? "" : resultClass.name(),
            "",
            day(from),
            reason),
        model,
        flash);
  }

  @PostMapping("/end")
  String end(
      @RequestParam String committee,
      @RequestParam long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    return step(
        committee,
        () -> book.end(committee, id, reason),
        ResultCodesView.Typed.NOTHING,
        model,
        flash);
  }

  @PostMapping("/removal")
  String remove(
      @RequestParam String committee,
      @RequestParam long id,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    return step(
        committee,
        () -> book.remove(committee, id, reason),
        ResultCodesView.Typed.NOTHING,
        model,
        flash);
  }

  private String step(
      String committee,
      Runnable step,
      ResultCodesView.Typed typed,
      Model model,
      RedirectAttributes flash) {
    try {
      step.run();
    } catch (RefusedException refused) {
      return page(committee, Problem.of(refused.refusals(), texts), typed, model);
    }
    flash.addFlashAttribute("done", texts.of("result-codes.done"));
    return "redirect:" + PAGE + "?committee=" + committee;
  }

  private String page(
      String committee, List<Problem> problems, ResultCodesView.Typed typed, Model model) {
    model.addAttribute("view", views.of(committee));
    model.addAttribute("problems", problems);
    model.addAttribute("typed", typed);
    return "handling/result-codes";
  }

  private static String day(LocalDate from) {
    return from == null ? "" : from.toString();
  }
}

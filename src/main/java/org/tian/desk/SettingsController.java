package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.rulebook.Rule;
import org.tian.rulebook.RuleBook;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The rules of a committee for its office and director, and the change of one. */
@Controller
@RequestMapping("/desk/settings")
class SettingsController {

  private final RuleBook book;
  private final SettingsViews views;
  private final Texts texts;

  SettingsController(RuleBook book, SettingsViews views, Texts texts) {
    this.book = book;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String committee,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long until,
      Model model) {
    model.addAttribute("view", views.of(committee, q, until));
    return "desk/settings";
  }

  @GetMapping("/{setting}")
  String begin(@PathVariable String setting, @RequestParam String committee, Model model) {
    Rule rule = book.rule(setting);
    return rule.page() == null
        ? form(views.form(committee, rule, null, null, ""), List.of(), model)
        : "redirect:" + rule.page();
  }

  @PostMapping("/{setting}")
  String change(
      @PathVariable String setting,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    Rule rule = book.rule(setting);
    String whole = value.strip() + unit;
    try {
      book.change(committee, setting, before, whole, reason);
    } catch (RefusedException refused) {
      SettingsView.Form typed = views.form(committee, rule, null, whole, reason);
      return form(typed, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("settings.done", texts.of(rule.nameKey())));
    flash.addAttribute("committee", committee);
    return "redirect:/desk/settings";
  }

  private static String form(SettingsView.Form form, List<Problem> problems, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "desk/setting";
  }
}

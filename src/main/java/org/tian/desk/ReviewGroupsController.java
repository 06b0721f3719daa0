package org.tian.desk;

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
import org.tian.review.ReviewGroup;
import org.tian.review.ReviewGroups;
import org.tian.review.ReviewWay;
import org.tian.review.ReviewWays;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Office and director keep the review groups of their committee, and how it reviews. */
@Controller
@RequestMapping("/desk/review/groups")
class ReviewGroupsController {

  private final ReviewGroups groups;
  private final ReviewWays ways;
  private final ReviewGroupsViews views;
  private final Texts texts;

  ReviewGroupsController(
      ReviewGroups groups, ReviewWays ways, ReviewGroupsViews views, Texts texts) {
    this.groups = groups;
    this.ways = ways;
    this.views = views;
    this.texts = texts;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String committee,
      @RequestParam(required = false) Long session,
      Model model) {
    return list(committee, session, null, List.of(), model);
  }

  @PostMapping("/way")
  String way(
      @RequestParam String committee,
      @RequestParam(defaultValue = "0") int stages,
      @RequestParam(defaultValue = "false") boolean byGroups,
      @RequestParam(defaultValue = "false") boolean samePerson,
      @RequestParam(defaultValue = "0") int idleDays,
      Model model,
      RedirectAttributes flash) {
    ReviewWay wanted = new ReviewWay(stages, byGroups, samePerson, idleDays);
    try {
      ways.change(committee, wanted);
    } catch (RefusedException refused) {
      return list(committee, null, wanted, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("review.way.done"));
    return "redirect:/desk/review/groups?committee=" + committee;
  }

  @GetMapping("/new")
  String begin(@RequestParam String committee, @RequestParam long session, Model model) {
    return form(committee, null, ReviewGroupForm.empty(session), List.of(), model);
  }

  @PostMapping("/new")
  String add(
      @RequestParam String committee,
      @ModelAttribute ReviewGroupForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      groups.add(committee, form.plan());
    } catch (RefusedException refused) {
      return form(committee, null, form, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("review.groups.added", form.name()));
    return backTo(committee, form.session());
  }

  @GetMapping("/{code}")
  String edit(@PathVariable String code, Model model) {
    ReviewGroup group = groups.get(code);
    return form(group.getCommitteeCode(), code, views.formOf(group), List.of(), model);
  }

  @PostMapping("/{code}")
  String change(
      @PathVariable String code,
      @ModelAttribute ReviewGroupForm form,
      Model model,
      RedirectAttributes flash) {
    ReviewGroup group = groups.get(code);
    try {
      groups.change(code, form.plan());
    } catch (RefusedException refused) {
      List<Problem> problems = Problem.of(refused.refusals(), texts);
      return form(group.getCommitteeCode(), code, form, problems, model);
    }
    flash.addFlashAttribute("done", texts.of("review.groups.changed", form.name()));
    return backTo(group.getCommitteeCode(), group.getSessionId());
  }

  @PostMapping("/{code}/retirement")
  String retire(@PathVariable String code, RedirectAttributes flash) {
    ReviewGroup group = groups.get(code);
    groups.retire(code);
    flash.addFlashAttribute("done", texts.of("review.groups.retired-done"));
    return backTo(group.getCommitteeCode(), group.getSessionId());
  }

  private static String backTo(String committee, Long session) {
    return "redirect:/desk/review/groups?committee=%s&session=%d".formatted(committee, session);
  }

  private String list(
      String committee, Long session, ReviewWay typed, List<Problem> problems, Model model) {
    ReviewGroupsView view = views.of(committee, session);
    model.addAttribute("view", view);
    model.addAttribute("way", typed == null ? view.way() : typed);
    model.addAttribute("problems", problems);
    return "desk/review-groups";
  }

  private String form(
      String committee, String code, ReviewGroupForm form, List<Problem> problems, Model model) {
    if (!ways.mayChange(committee)) {
      throw Refusal.of("review.groups-not-yours").asException();
    }
    long session = form.session() == null ? 0 : form.session();
    model.addAttribute("committee", committee);
    model.addAttribute("committeeName", views.nameOf(committee));
    model.addAttribute("sessionName", views.sessionName(committee, session));
    model.addAttribute("code", code);
    model.addAttribute("form", form);
    model.addAttribute("categories", views.categoriesOf(committee, session));
    model.addAttribute("reviewers", views.reviewersOf(committee));
    model.addAttribute("problems", problems);
    return "desk/review-group";
  }
}

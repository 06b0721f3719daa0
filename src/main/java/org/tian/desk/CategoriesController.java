package org.tian.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Directory;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.CategoryTrees;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.SessionBook;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The office keeps the categories of its committee, session by session. */
@Controller
@RequestMapping("/desk/categories")
class CategoriesController {

  private final CategoryTrees trees;
  private final Categories categories;
  private final PlenarySessions sessions;
  private final SessionBook book;
  private final Directory directory;
  private final Texts texts;

  CategoriesController(
      CategoryTrees trees,
      Categories categories,
      PlenarySessions sessions,
      SessionBook book,
      Directory directory,
      Texts texts) {
    this.trees = trees;
    this.categories = categories;
    this.sessions = sessions;
    this.book = book;
    this.directory = directory;
    this.texts = texts;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) Long session,
      Model model) {
    return page(committee, session, List.of(), model);
  }

  @PostMapping("/{session}/tree")
  String begin(
      @PathVariable long session,
      @RequestParam(defaultValue = "last") String from,
      Model model,
      RedirectAttributes flash) {
    return changed(
        session,
        () -> {
          if (from.equals("preset")) {
            trees.copyFromPreset(session);
          } else {
            trees.copyFromLast(session);
          }
        },
        "categories.begun",
        model,
        flash);
  }

  @PostMapping("/{session}/additions")
  String add(
      @PathVariable long session,
      @RequestParam(defaultValue = "") String parent,
      @RequestParam(defaultValue = "") String name,
      Model model,
      RedirectAttributes flash) {
    return changed(
        session, () -> trees.add(session, parent, name), "categories.added", model, flash);
  }

  /** One change of a category: the button that was pressed says which. */
  @PostMapping("/{session}/changes")
  String change(
      @PathVariable long session,
      @RequestParam String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String area,
      @RequestParam String change,
      Model model,
      RedirectAttributes flash) {
    return changed(
        session,
        () -> change(session, code, change, name, area),
        "categories.changed",
        model,
        flash);
  }

  private void change(long session, String code, String change, String name, String area) {
    switch (change) {
      case "save" -> {
        trees.rename(session, code, name);
        if (!area.isEmpty()) {
          trees.moveUnder(session, code, area);
        }
      }
      case "up" -> trees.shift(session, code, true);
      case "down" -> trees.shift(session, code, false);
      case "retire" -> trees.retire(session, code, true);
      case "restore" -> trees.retire(session, code, false);
      case "remove" -> trees.remove(session, code);
      default -> throw Refusal.of("category.unknown").asException();
    }
  }

  private String changed(
      long session, Runnable work, String done, Model model, RedirectAttributes flash) {
    String committee = book.get(session).getCommitteeCode();
    try {
      work.run();
    } catch (RefusedException refused) {
      return page(committee, session, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of(done));
    return "redirect:/desk/categories?committee=" + committee + "&session=" + session;
  }

  private String page(String wanted, Long wantedSession, List<Problem> problems, Model model) {
    List<String> mine = book.committees();
    String committee =
        mine.stream()
            .filter(code -> wanted.isEmpty() || code.equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.of("session.not-allowed").asException());
    List<PlenarySession> all = sessions.of(committee);
    PlenarySession session =
        all.stream()
            .filter(one -> one.getId().equals(wantedSession))
            .findFirst()
            .or(() -> sessions.current(committee))
            .or(() -> all.stream().findFirst())
            .orElse(null);
    model.addAttribute("tree", view(mine, committee, all, session));
    model.addAttribute("problems", problems);
    return "desk/categories";
  }

  private CategoriesView view(
      List<String> mine, String committee, List<PlenarySession> all, PlenarySession session) {
    List<Category> tree = session == null ? categories.of(committee) : categories.of(session);
    boolean own = session != null && categories.hasOwn(session);
    Map<String, Long> cases = session == null ? Map.of() : trees.casesIn(session);
    return new CategoriesView(
        committee,
        directory.nameOf(committee),
        mine.stream()
            .map(
                code -> new SearchView.Choice(code, directory.nameOf(code), code.equals(committee)))
            .toList(),
        all.stream()
            .map(
                one ->
                    new SearchView.Choice(
                        one.getId().toString(), one.getName(), one.equals(session)))
            .toList(),
        session == null ? null : session.getId(),
        session == null ? "" : session.getName(),
        own,
        session == null ? "" : trees.before(session).map(PlenarySession::getName).orElse(""),
        tree.stream()
            .map(
                one ->
                    new CategoriesView.Row(
                        one.getCode(),
                        one.getParentCode() == null ? "" : one.getParentCode(),
                        one.getName(),
                        one.isArea(),
                        one.isRetired(),
                        cases.getOrDefault(one.getCode(), 0L),
                        own && trees.isRemovable(session, one)))
            .toList(),
        tree.stream()
            .filter(Category::isArea)
            .map(one -> new SearchView.Choice(one.getCode(), one.getName(), false))
            .toList());
  }
}

package org.tian.desk;

import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.bulk.BulkRun;
import org.tian.organisation.Directory;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.staffing.LeaverStock;
import org.tian.staffing.Leavers;

/**
 * Hand-over of somebody who leaves: what they hold, to whom it goes, and the end of their posts.
 */
@Controller
@RequestMapping("/desk/leavers")
class LeaversController {

  private static final String TO = "to-";

  private final Leavers leavers;
  private final DeputiesViews people;
  private final StepNames names;
  private final Directory directory;
  private final Texts texts;

  LeaversController(
      Leavers leavers, DeputiesViews people, StepNames names, Directory directory, Texts texts) {
    this.leavers = leavers;
    this.people = people;
    this.names = names;
    this.directory = directory;
    this.texts = texts;
  }

  /** A kind of tasks with those in hand. */
  public record Kind(String code, String name, List<Line> tasks) {}

  /** One task in hand. */
  public record Line(String number, String step, String title) {}

  @GetMapping
  String list(Principal principal, Model model) {
    model.addAttribute("view", people.of(principal.getName()));
    return "staffing/leavers";
  }

  @GetMapping("/open")
  String open(@RequestParam(defaultValue = "") String person) {
    return "redirect:/desk/leavers" + (person.isBlank() ? "" : "/" + person);
  }

  @GetMapping("/{person}")
  String show(@PathVariable String person, Principal principal, Model model) {
    return page(person, principal, model, List.of());
  }

  @PostMapping("/{person}")
  String handOver(
      @PathVariable String person,
      @RequestParam Map<String, String> all,
      Principal principal,
      Model model) {
    Map<String, String> successors = new HashMap<>();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(TO) && !value.isBlank()) {
            successors.put(name.substring(TO.length()), value);
          }
        });
    try {
      BulkRun run = leavers.begin(person, successors, all.getOrDefault("requestKey", ""));
      return "redirect:/desk/bulk/" + run.id();
    } catch (RefusedException refused) {
      return page(person, principal, model, Problem.of(refused.refusals(), texts));
    }
  }

  @PostMapping("/{person}/closing")
  String close(
      @PathVariable String person, Principal principal, Model model, RedirectAttributes flash) {
    try {
      leavers.close(person);
    } catch (RefusedException refused) {
      return page(person, principal, model, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute(
        "done", texts.of("staffing.leavers.closed", directory.personName(person)));
    return "redirect:/desk/leavers";
  }

  private String page(String person, Principal principal, Model model, List<Problem> problems) {
    LeaverStock stock = leavers.stockOf(person);
    List<Kind> kinds = new ArrayList<>();
    stock
        .byKind()
        .forEach(
            (key, tasks) ->
                kinds.add(
                    new Kind(
                        key,
                        names.stage(tasks.get(0)),
                        tasks.stream()
                            .map(
                                item -> new Line(item.caseNumber(), names.step(item), item.title()))
                            .toList())));
    model.addAttribute("person", person);
    model.addAttribute("name", directory.personName(person));
    model.addAttribute("kinds", kinds);
    model.addAttribute("personal", stock.personal().size());
    model.addAttribute("deputyships", stock.deputyships().size());
    model.addAttribute("settled", stock.isSettled());
    model.addAttribute("colleagues", people.colleaguesOf(person));
    model.addAttribute("requestKey", UUID.randomUUID().toString());
    model.addAttribute("problems", problems);
    return "staffing/leaver";
  }
}

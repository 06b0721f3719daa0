package org.tian.desk;

import java.util.Arrays;
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
import org.tian.notification.NewsGroup;
import org.tian.notification.RobotBook;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Group robots of bodies, kept by their offices. */
@Controller
@RequestMapping("/desk/robots")
class RobotsController {

  private static final String PAGE = "redirect:/desk/robots";

  private final RobotBook robots;
  private final Directory directory;
  private final NotificationParts parts;
  private final Texts texts;

  RobotsController(RobotBook robots, Directory directory, NotificationParts parts, Texts texts) {
    this.robots = robots;
    this.directory = directory;
    this.parts = parts;
    this.texts = texts;
  }

  /** A robot in words. */
  public record Row(
      long id, String label, String format, String host, boolean signed, String wanted) {}

  /** What was typed, but for what is secret. */
  public record Typed(String format, String label, List<String> wanted, String language) {}

  @GetMapping
  String list(@RequestParam(defaultValue = "") String body, Model model) {
    return page(body, new Typed("", "", List.of("URGING", "OVERDUE"), "zh"), List.of(), model);
  }

  @PostMapping
  String add(
      @RequestParam String body,
      @RequestParam(defaultValue = "") String format,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(required = false) List<String> wanted,
      @RequestParam(defaultValue = "zh") String language,
      Model model,
      RedirectAttributes flash) {
    List<String> groups = wanted == null ? List.of() : wanted;
    try {
      robots.addToBody(body, new RobotBook.Entry(format, label, address, secret, groups, language));
    } catch (RefusedException refused) {
      return page(
          body,
          new Typed(format, label, groups, language),
          Problem.of(refused.refusals(), texts),
          model);
    }
    flash.addFlashAttribute("done", texts.of("robot.set"));
    flash.addAttribute("body", body);
    return PAGE;
  }

  @PostMapping("/{id}/removal")
  String remove(@PathVariable long id, @RequestParam String body, RedirectAttributes flash) {
    robots.removeFromBody(body, id);
    flash.addFlashAttribute("done", texts.of("robot.removed"));
    flash.addAttribute("body", body);
    return PAGE;
  }

  private String page(String wanted, Typed typed, List<Problem> problems, Model model) {
    List<String> kept = robots.keptBodies();
    String body =
        kept.stream()
            .filter(code -> wanted.isEmpty() || code.equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.of("robot.not-yours").asException());
    model.addAttribute("body", Map.of("code", body, "name", directory.nameOf(body)));
    model.addAttribute(
        "bodies",
        kept.stream()
            .map(code -> new SearchView.Choice(code, directory.nameOf(code), code.equals(body)))
            .toList());
    model.addAttribute(
        "rows",
        robots.ofBody(body).stream()
            .map(
                robot ->
                    new Row(
                        robot.id(),
                        robot.label(),
                        texts.nameOf("robotformat", robot.format()),
                        robot.host(),
                        robot.signed(),
                        String.join(
                            texts.of("desk.comma"),
                            robot.wanted().stream()
                                .map(group -> texts.nameOf("newsgroup", group))
                                .toList())))
            .toList());
    model.addAttribute(
        "groups",
        Arrays.stream(NewsGroup.values())
            .map(
                group ->
                    new SearchView.Choice(
                        group.name(),
                        texts.nameOf("newsgroup", group),
                        typed.wanted().contains(group.name())))
            .toList());
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("tabs", parts.tabs());
    return "notification/robots";
  }
}

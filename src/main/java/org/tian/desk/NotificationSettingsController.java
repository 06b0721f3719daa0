package org.tian.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.notification.Channel;
import org.tian.notification.ChannelTests;
import org.tian.notification.PreferenceBook;
import org.tian.notification.RobotBook;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** How a reader wants to be told: channels, paces, quiet hours, digest, own robot. */
@Controller
@RequestMapping("/desk/preferences")
class NotificationSettingsController {

  private static final String PAGE = "redirect:/desk/preferences";

  private final PreferenceBook book;
  private final RobotBook robots;
  private final ChannelTests tests;
  private final NotificationSettingsViews views;
  private final NotificationParts parts;
  private final Texts texts;

  NotificationSettingsController(
      PreferenceBook book,
      RobotBook robots,
      ChannelTests tests,
      NotificationSettingsViews views,
      NotificationParts parts,
      Texts texts) {
    this.book = book;
    this.robots = robots;
    this.tests = tests;
    this.views = views;
    this.parts = parts;
    this.texts = texts;
  }

  @GetMapping
  String show(Model model) {
    return page(views.of(book.own()), List.of(), model);
  }

  @PostMapping
  String save(@RequestParam Map<String, String> form, Model model, RedirectAttributes flash) {
    PreferenceBook.Wanted wanted =
        new PreferenceBook.Wanted(
            form.getOrDefault("language", "zh"),
            form.get("quietFrom"),
            form.get("quietUntil"),
            form.containsKey("urgentThrough"),
            form.get("digestAt"),
            new HashMap<>(form));
    try {
      book.save(wanted);
    } catch (RefusedException refused) {
      return page(views.typed(book.own(), wanted), Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("notification.saved"));
    return PAGE;
  }

  @PostMapping("/test")
  String test(@RequestParam String channel, Model model, RedirectAttributes flash) {
    try {
      Channel chosen =
          Arrays.stream(Channel.values())
              .filter(one -> one.name().equals(channel))
              .findFirst()
              .orElse(Channel.INBOX);
      tests.send(chosen);
      flash.addFlashAttribute(
          "done", texts.of("notification.test-sent", texts.nameOf("newschannel", chosen)));
      return PAGE;
    } catch (RefusedException refused) {
      return page(views.of(book.own()), Problem.of(refused.refusals(), texts), model);
    }
  }

  @PostMapping("/robot")
  String setRobot(
      @RequestParam(defaultValue = "") String format,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String secret,
      Model model,
      RedirectAttributes flash) {
    try {
      robots.setOwn(
          new RobotBook.Entry(format, label, address, secret, List.of(), book.own().language()));
    } catch (RefusedException refused) {
      model.addAttribute("typedRobot", Map.of("format", format, "label", label));
      return page(views.of(book.own()), Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("robot.set"));
    return PAGE;
  }

  @PostMapping("/robot-removal")
  String removeRobot(RedirectAttributes flash) {
    robots.removeOwn();
    flash.addFlashAttribute("done", texts.of("robot.removed"));
    return PAGE;
  }

  private String page(NotificationSettingsView view, List<Problem> problems, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("problems", problems);
    model.addAttribute("tabs", parts.tabs());
    return "notification/preferences";
  }
}

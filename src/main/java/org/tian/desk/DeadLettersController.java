package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.notification.Channel;
import org.tian.notification.DeadLetter;
import org.tian.notification.DeadLetters;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Messages that were given up, for system administrators. */
@Controller
@RequestMapping("/desk/dead-letters")
class DeadLettersController {

  private static final String PAGE = "/desk/dead-letters";
  private static final int SIZE = 50;

  private final DeadLetters letters;
  private final NotificationParts parts;
  private final Formats formats;
  private final Texts texts;

  DeadLettersController(
      DeadLetters letters, NotificationParts parts, Formats formats, Texts texts) {
    this.letters = letters;
    this.parts = parts;
    this.formats = formats;
    this.texts = texts;
  }

  /** A message in words, without what it said. */
  public record Row(
      long id,
      String channel,
      String person,
      String address,
      String event,
      String reason,
      String words,
      int attempts,
      String moment) {}

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(required = false) Long before,
      Model model) {
    return page(q, channel, before, List.of(), model);
  }

  @PostMapping("/sending")
  String send(
      @RequestParam(required = false) List<Long> letter,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String channel,
      Model model,
      RedirectAttributes flash) {
    try {
      int sent = letters.sendAgain(letter == null ? List.of() : letter);
      flash.addFlashAttribute("done", texts.of("deadletters.sent", sent));
      return "redirect:" + PAGE;
    } catch (RefusedException refused) {
      return page(q, channel, null, Problem.of(refused.refusals(), texts), model);
    }
  }

  @PostMapping("/sending-all")
  String sendAll(@RequestParam(defaultValue = "") String channel, RedirectAttributes flash) {
    int sent = letters.sendAllAgain(channelOf(channel));
    flash.addFlashAttribute("done", texts.of("deadletters.sent", sent));
    return "redirect:" + PAGE;
  }

  private String page(String q, String channel, Long before, List<Problem> problems, Model model) {
    Channel chosen = channelOf(channel);
    List<DeadLetter> found = letters.list(q, chosen, before, SIZE + 1);
    boolean more = found.size() > SIZE;
    List<DeadLetter> page = more ? found.subList(0, SIZE) : found;
    model.addAttribute("counts", letters.counts());
    model.addAttribute("rows", page.stream().map(this::row).toList());
    model.addAttribute("query", q);
    model.addAttribute("channel", chosen == null ? "" : chosen.name());
    model.addAttribute(
        "channels",
        Channel.outbound().stream()
            .map(
                one ->
                    new SearchView.Choice(
                        one.name(), texts.nameOf("newschannel", one), one == chosen))
            .toList());
    model.addAttribute("nextUrl", more ? url(q, channel, page.get(page.size() - 1).id()) : null);
    model.addAttribute("firstUrl", before == null ? null : url(q, channel, null));
    model.addAttribute("problems", problems);
    model.addAttribute("tabs", parts.tabs());
    return "notification/dead-letters";
  }

  private static String url(String q, String channel, Long before) {
    UriComponentsBuilder url =
        UriComponentsBuilder.fromPath(PAGE).queryParam("q", "{q}").queryParam("channel", "{c}");
    if (before != null) {
      url.queryParam("before", before);
    }
    return url.encode().buildAndExpand(Map.of("q", q, "c", channel)).toUriString();
  }

  private static Channel channelOf(String code) {
    return Arrays.stream(Channel.values())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  private Row row(DeadLetter one) {
    return new Row(
        one.id(),
        texts.nameOf("newschannel", one.channel()),
        one.personName(),
        one.address(),
        texts.of("news." + one.event()),
        texts.of("delivery.reason." + Objects.toString(one.reason(), "fault")),
        one.words(),
        one.attempts(),
        one.settledAt() == null ? "" : formats.moment(one.settledAt()));
  }
}

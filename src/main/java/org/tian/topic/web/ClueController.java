package org.tian.topic.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.Clue;
import org.tian.topic.ClueGroups;
import org.tian.topic.ClueModeration;
import org.tian.topic.ClueRefusal;
import org.tian.topic.ClueSearch;
import org.tian.topic.ClueState;
import org.tian.topic.Clues;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicPage;

/**
 * Clues at the desk: the office's queue and its decisions; for everybody else the own clues and the
 * groups of accepted ones.
 */
@Controller
@RequestMapping("/desk/topics/clues")
class ClueController {

  private static final int PAGE_SIZE = 30;
  private static final String ONE = "/{id:\\d{1,18}}";

  private final ClueModeration moderation;
  private final ClueGroups groups;
  private final Clues clues;
  private final TopicAccess access;
  private final ClueViews views;
  private final TopicSourceViews sources;
  private final TopicWords words;
  private final Texts texts;

  ClueController(
      ClueModeration moderation,
      ClueGroups groups,
      Clues clues,
      TopicAccess access,
      ClueViews views,
      TopicSourceViews sources,
      TopicWords words,
      Texts texts) {
    this.moderation = moderation;
    this.groups = groups;
    this.clues = clues;
    this.access = access;
    this.views = views;
    this.sources = sources;
    this.words = words;
    this.texts = texts;
  }

  /** What was typed before a refusal. */
  public record Typed(String reason, String note, String groupTitle) {}

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    if (access.kept().isEmpty()) {
      return mine(after, model);
    }
    String chosen = words.committee(committee, access.kept());
    ClueState shown = shown(state);
    TopicPage<Clue> page = moderation.search(new ClueSearch(chosen, shown, q, after, PAGE_SIZE));
    Map<ClueState, Long> counts = moderation.counts(chosen);
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("committee", chosen);
    same.put("state", shown == null ? "ALL" : shown.name());
    same.put("q", q);
    model.addAttribute("committees", words.committees(access.kept(), chosen));
    model.addAttribute("committee", chosen);
    model.addAttribute("states", states(shown, counts));
    model.addAttribute("q", q);
    model.addAttribute(
        "rows",
        page.items().stream()
            .map(clue -> views.row(clue, "/desk/topics/clues/" + clue.getId()))
            .toList());
    pages("/desk/topics/clues", same, after, page.next(), model);
    return "topic/clue-queue";
  }

  /** The waiting ones unless something else is asked for. */
  private static ClueState shown(String state) {
    if (state == null || state.isEmpty()) {
      return ClueState.NEW;
    }
    return Stream.of(ClueState.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  private List<Choice> states(ClueState shown, Map<ClueState, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return Stream.concat(
            Stream.of(ClueState.values())
                .map(
                    one ->
                        new Choice(
                            one.name(),
                            texts.of(
                                "topic.with-count",
                                texts.of(one.messageKey()),
                                counts.getOrDefault(one, 0L)),
                            one == shown)),
            Stream.of(
                new Choice(
                    "ALL",
                    texts.of("topic.with-count", texts.of("topic.all"), all),
                    shown == null)))
        .toList();
  }

  private String mine(Long after, Model model) {
    words.committee("", access.readable());
    TopicPage<Clue> page = clues.mine(after, PAGE_SIZE);
    model.addAttribute(
        "rows",
        page.items().stream().map(clue -> views.row(clue, "/clues/" + clue.getReceipt())).toList());
    pages("/desk/topics/clues", new LinkedHashMap<>(), after, page.next(), model);
    return "topic/my-clues";
  }

  static void pages(String path, Map<String, Object> same, Long after, Long next, Model model) {
    model.addAttribute("firstUrl", after == null ? null : TopicWords.url(path, same));
    if (next != null) {
      same.put("after", next);
      model.addAttribute("nextUrl", TopicWords.url(path, same));
    }
  }

  @GetMapping(ONE)
  String show(@PathVariable long id, Model model) {
    return page(id, new Typed("", "", ""), List.of(), model);
  }

  private String page(long id, Typed typed, List<Problem> problems, Model model) {
    Clue clue = moderation.read(id);
    model.addAttribute("clue", views.of(clue));
    model.addAttribute("alike", views.alike(clue));
    model.addAttribute("groups", sources.groups(clue.getCommitteeCode()));
    model.addAttribute(
        "reasons",
        Stream.of(ClueRefusal.values())
            .map(
                one ->
                    new Choice(
                        one.name(), texts.of(one.messageKey()), one.name().equals(typed.reason())))
            .toList());
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "topic/clue";
  }

  @PostMapping(ONE + "/acceptance")
  String accept(@PathVariable long id, RedirectAttributes flash) {
    moderation.accept(id);
    return done(id, "topic.clue.done.accepted", flash);
  }

  @PostMapping(ONE + "/refusal")
  String refuse(
      @PathVariable long id,
      @RequestParam(required = false) ClueRefusal reason,
      @RequestParam(defaultValue = "") String note,
      Model model,
      RedirectAttributes flash) {
    try {
      moderation.refuse(id, reason, note);
    } catch (RefusedException refused) {
      return page(
          id,
          new Typed(reason == null ? "" : reason.name(), note, ""),
          Problem.of(refused.refusals(), texts),
          model);
    }
    return done(id, "topic.clue.done.refused", flash);
  }

  @PostMapping(ONE + "/reopening")
  String reopen(@PathVariable long id, RedirectAttributes flash) {
    moderation.reopen(id);
    return done(id, "topic.clue.done.reopened", flash);
  }

  /** Puts the clue, and those chosen with it, into a group: one there is, or a new one. */
  @PostMapping(ONE + "/group")
  String group(
      @PathVariable long id,
      @RequestParam(required = false) Long group,
      @RequestParam(defaultValue = "") String groupTitle,
      @RequestParam(required = false) List<Long> with,
      Model model,
      RedirectAttributes flash) {
    List<Long> all =
        Stream.concat(Stream.of(id), with == null ? Stream.empty() : with.stream())
            .distinct()
            .toList();
    try {
      if (group == null) {
        groups.create(groupTitle, all);
      } else {
        groups.join(group, all);
      }
    } catch (RefusedException refused) {
      Typed typed = new Typed("", "", groupTitle);
      return page(id, typed, Problem.of(refused.refusals(), texts), model);
    }
    return done(id, "topic.clue.done.grouped", flash);
  }

  @PostMapping(ONE + "/group-removal")
  String leave(@PathVariable long id, RedirectAttributes flash) {
    moderation.leaveGroup(id);
    return done(id, "topic.clue.done.ungrouped", flash);
  }

  private String done(long id, String text, RedirectAttributes flash) {
    flash.addFlashAttribute("done", texts.of(text));
    return "redirect:/desk/topics/clues/" + id;
  }
}

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
import org.tian.shared.Formats;
import org.tian.shared.Texts;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;
import org.tian.topic.SourceDrafts;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicPage;
import org.tian.topic.TopicSearch;
import org.tian.topic.TopicState;

/** The yearly list of reference topics at the desk, a topic's page, and the draft begun from it. */
@Controller
@RequestMapping("/desk/topics")
class ReferenceTopicController {

  private static final int PAGE_SIZE = 30;

  private final ReferenceTopics topics;
  private final SourceDrafts drafts;
  private final TopicAccess access;
  private final TopicViews views;
  private final TopicSourceViews sources;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  ReferenceTopicController(
      ReferenceTopics topics,
      SourceDrafts drafts,
      TopicAccess access,
      TopicViews views,
      TopicSourceViews sources,
      TopicWords words,
      Formats formats,
      Texts texts) {
    this.topics = topics;
    this.drafts = drafts;
    this.access = access;
    this.views = views;
    this.sources = sources;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) Integer year,
      @RequestParam(required = false) TopicState state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    String chosen = words.committee(committee, access.readable());
    List<Integer> years = topics.years(chosen);
    int shown = year != null ? year : years.stream().findFirst().orElse(formats.today().getYear());
    TopicPage<ReferenceTopic> page =
        topics.search(new TopicSearch(chosen, shown, state, q, after, PAGE_SIZE));
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("committee", chosen);
    same.put("year", shown);
    same.put("state", state);
    same.put("q", q);
    model.addAttribute("committees", words.committees(access.readable(), chosen));
    model.addAttribute("committee", chosen);
    model.addAttribute("committeeName", words.nameOf(chosen));
    model.addAttribute(
        "years", words.years(Stream.concat(years.stream(), Stream.of(shown)), shown));
    model.addAttribute("year", shown);
    model.addAttribute(
        "states", words.constants(TopicState.values(), TopicState::messageKey, state));
    model.addAttribute("q", q);
    model.addAttribute("narrowed", !q.isBlank() || state != null);
    model.addAttribute("keeps", access.keeps(chosen));
    model.addAttribute("drafts", drafts.mayBegin(chosen));
    model.addAttribute("topics", views.of(page.items()));
    model.addAttribute("firstUrl", after == null ? null : TopicWords.url("/desk/topics", same));
    if (page.next() != null) {
      same.put("after", page.next());
      model.addAttribute("nextUrl", TopicWords.url("/desk/topics", same));
    }
    return "topic/topics";
  }

  @GetMapping("/{id:\\d{1,18}}")
  String show(@PathVariable long id, Model model) {
    ReferenceTopic topic = topics.read(id);
    boolean keeps = access.keeps(topic.getCommitteeCode());
    model.addAttribute("topic", views.of(topic));
    model.addAttribute("keeps", keeps);
    model.addAttribute("drafts", topic.isPublished() && drafts.mayBegin(topic.getCommitteeCode()));
    model.addAttribute("sources", sources.of(topic));
    if (keeps) {
      model.addAttribute("offered", sources.offered(topic));
      model.addAttribute("changes", sources.changes(topic));
    }
    return "topic/topic";
  }

  /** One action: a draft that remembers the topic, or the one begun before. */
  @PostMapping("/{id:\\d{1,18}}/draft")
  String draft(@PathVariable long id, RedirectAttributes flash) {
    return begun(drafts.fromTopic(id), flash, texts);
  }

  static String begun(SourceDrafts.Begun begun, RedirectAttributes flash, Texts texts) {
    flash.addFlashAttribute(
        "done", texts.of(begun.fresh() ? "topic.draft.begun" : "topic.draft.there-already"));
    return "redirect:/desk/proposals/" + begun.proposalId() + "/edit";
  }
}

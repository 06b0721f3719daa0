package org.tian.topic.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.shared.Formats;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;
import org.tian.topic.TopicPage;
import org.tian.topic.TopicSearch;

/** The reference topics that are published to everybody, per committee and year (HA-1). */
@Controller
class PublicTopicController {

  private static final int PAGE_SIZE = 30;

  private final ReferenceTopics topics;
  private final TopicViews views;
  private final TopicWords words;
  private final Formats formats;

  PublicTopicController(
      ReferenceTopics topics, TopicViews views, TopicWords words, Formats formats) {
    this.topics = topics;
    this.views = views;
    this.words = words;
    this.formats = formats;
  }

  @GetMapping("/topics")
  String list(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) Integer year,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    List<String> committees = topics.publicCommittees();
    String chosen =
        committees.contains(committee) ? committee : committees.stream().findFirst().orElse("");
    List<Integer> years = topics.publicYears(chosen);
    int shown = year != null ? year : years.stream().findFirst().orElse(formats.today().getYear());
    TopicPage<ReferenceTopic> page =
        topics.searchPublic(new TopicSearch(chosen, shown, null, q, after, PAGE_SIZE));
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("committee", chosen);
    same.put("year", shown);
    same.put("q", q);
    model.addAttribute("committees", words.committees(committees, chosen));
    model.addAttribute("committeeName", words.nameOf(chosen));
    model.addAttribute(
        "years", words.years(Stream.concat(years.stream(), Stream.of(shown)), shown));
    model.addAttribute("year", shown);
    model.addAttribute("q", q);
    model.addAttribute("topics", views.of(page.items()));
    model.addAttribute("firstUrl", after == null ? null : TopicWords.url("/topics", same));
    if (page.next() != null) {
      same.put("after", page.next());
      model.addAttribute("nextUrl", TopicWords.url("/topics", same));
    }
    return "topic/public-topics";
  }
}

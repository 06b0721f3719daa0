package org.tian.topic.web;

import java.util.LinkedHashMap;
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
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.Clue;
import org.tian.topic.ClueGroup;
import org.tian.topic.ClueGroups;
import org.tian.topic.OriginKind;
import org.tian.topic.ProposalOrigins;
import org.tian.topic.ReferenceTopics;
import org.tian.topic.SourceDrafts;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicPage;

/** Groups of clues: read by the committee's people without givers, kept by its office. */
@Controller
@RequestMapping("/desk/topics/groups")
class ClueGroupController {

  private static final int PAGE_SIZE = 30;
  private static final String ONE = "/{id:\\d{1,18}}";

  private final ClueGroups groups;
  private final SourceDrafts drafts;
  private final ReferenceTopics topics;
  private final ProposalOrigins origins;
  private final TopicAccess access;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  ClueGroupController(
      ClueGroups groups,
      SourceDrafts drafts,
      ReferenceTopics topics,
      ProposalOrigins origins,
      TopicAccess access,
      TopicWords words,
      Formats formats,
      Texts texts) {
    this.groups = groups;
    this.drafts = drafts;
    this.topics = topics;
    this.origins = origins;
    this.access = access;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  /** A group with the number of its clues and of the proposals that came of it. */
  public record Row(long id, String title, long clues, long proposals, String made) {}

  /** The words of a clue without its giver; the address is for the office only. */
  public record Said(
      String title, List<String> happening, List<String> wish, String given, String url) {}

  /** A topic drawn from the group. */
  public record Topic(long id, String title) {}

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    String chosen = words.committee(committee, access.readable());
    TopicPage<ClueGroups.Row> page = groups.search(chosen, q, after, PAGE_SIZE);
    Map<Long, Long> counts =
        origins.counts(
            OriginKind.CLUE_GROUP, page.items().stream().map(row -> row.group().getId()).toList());
    model.addAttribute("committees", words.committees(access.readable(), chosen));
    model.addAttribute("committee", chosen);
    model.addAttribute("q", q);
    model.addAttribute("rows", page.items().stream().map(row -> row(row, counts)).toList());
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("committee", chosen);
    same.put("q", q);
    ClueController.pages("/desk/topics/groups", same, after, page.next(), model);
    return "topic/groups";
  }

  private Row row(ClueGroups.Row row, Map<Long, Long> counts) {
    ClueGroup group = row.group();
    return new Row(
        group.getId(),
        group.getTitle(),
        row.clues(),
        counts.getOrDefault(group.getId(), 0L),
        formats.day(formats.dayOf(group.getCreatedAt())));
  }

  @GetMapping(ONE)
  String show(@PathVariable long id, Model model) {
    return page(id, groups.read(id).getTitle(), List.of(), model);
  }

  private String page(long id, String typed, List<Problem> problems, Model model) {
    ClueGroup group = groups.read(id);
    boolean keeps = access.keeps(group.getCommitteeCode());
    List<Clue> clues = groups.cluesOf(id);
    model.addAttribute(
        "group",
        row(
            new ClueGroups.Row(group, clues.size()),
            origins.counts(OriginKind.CLUE_GROUP, List.of(id))));
    model.addAttribute("committee", group.getCommitteeCode());
    model.addAttribute("clues", clues.stream().map(clue -> said(clue, keeps)).toList());
    model.addAttribute(
        "topics",
        topics.drawnFrom(List.of(id)).getOrDefault(id, List.of()).stream()
            .map(topic -> new Topic(topic.getId(), topic.getTitle()))
            .toList());
    model.addAttribute("keeps", keeps);
    model.addAttribute("drafts", drafts.mayBegin(group.getCommitteeCode()));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "topic/group";
  }

  private Said said(Clue clue, boolean keeps) {
    return new Said(
        clue.getTitle(),
        TopicWords.paragraphs(clue.getHappening()),
        TopicWords.paragraphs(clue.getWish()),
        formats.day(formats.dayOf(clue.getGivenAt())),
        keeps ? "/desk/topics/clues/" + clue.getId() : "");
  }

  @PostMapping(ONE + "/title")
  String rename(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String groupTitle,
      Model model,
      RedirectAttributes flash) {
    try {
      groups.rename(id, groupTitle);
    } catch (RefusedException refused) {
      return page(id, groupTitle, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("topic.group.done.renamed"));
    return "redirect:/desk/topics/groups/" + id;
  }

  /** One action: a draft that remembers the group, or the one begun before. */
  @PostMapping(ONE + "/draft")
  String draft(@PathVariable long id, RedirectAttributes flash) {
    return ReferenceTopicController.begun(drafts.fromGroup(id), flash, texts);
  }
}

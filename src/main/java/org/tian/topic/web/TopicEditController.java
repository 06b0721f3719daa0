package org.tian.topic.web;

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
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.ReferenceTopic;
import org.tian.topic.ReferenceTopics;
import org.tian.topic.SourceRef;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicAudience;
import org.tian.topic.TopicEditing;

/** The office writes, orders, publishes and retires topics. */
@Controller
@RequestMapping("/desk/topics")
class TopicEditController {

  private static final String ONE = "/{id:\\d{1,18}}";

  private final TopicEditing editing;
  private final ReferenceTopics topics;
  private final TopicAccess access;
  private final TopicSourceViews sources;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  TopicEditController(
      TopicEditing editing,
      ReferenceTopics topics,
      TopicAccess access,
      TopicSourceViews sources,
      TopicWords words,
      Formats formats,
      Texts texts) {
    this.editing = editing;
    this.topics = topics;
    this.access = access;
    this.sources = sources;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping("/new")
  String begin(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) Integer year,
      @ModelAttribute("typed") TopicForm form,
      Model model) {
    return fresh(committee, year, form, List.of(), model);
  }

  @PostMapping("/new")
  String create(
      @RequestParam String committee,
      @RequestParam Integer year,
      @ModelAttribute("typed") TopicForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      ReferenceTopic topic = editing.create(committee, year, form.content(), form.sources());
      flash.addFlashAttribute("done", texts.of("topic.done.drafted"));
      return "redirect:/desk/topics/" + topic.getId();
    } catch (RefusedException refused) {
      return fresh(committee, year, form, Problem.of(refused.refusals(), texts), model);
    }
  }

  private String fresh(
      String wanted, Integer year, TopicForm form, List<Problem> problems, Model model) {
    String committee = words.committee(wanted, access.kept());
    int shown = year == null ? formats.today().getYear() : year;
    model.addAttribute("typed", form);
    model.addAttribute("committee", committee);
    model.addAttribute("committeeName", words.nameOf(committee));
    model.addAttribute("year", shown);
    model.addAttribute(
        "offered",
        new TopicSourceView.Offered(
            sources.groups(committee),
            sources.workPoints(committee, shown),
            sources.words(committee)));
    model.addAttribute("problems", problems);
    return "topic/topic-form";
  }

  @GetMapping(ONE + "/edit")
  String edit(@PathVariable long id, Model model) {
    ReferenceTopic topic = kept(id);
    TopicForm form =
        new TopicForm(
            topic.getTitle(),
            topic.getReasons(),
            topic.getDirections(),
            topic.getConcerned(),
            null,
            null,
            "");
    return editor(topic, topic.getVersion(), form, List.of(), model);
  }

  @PostMapping(ONE + "/edit")
  String change(
      @PathVariable long id,
      @RequestParam long version,
      @ModelAttribute("typed") TopicForm form,
      Model model,
      RedirectAttributes flash) {
    try {
      editing.change(id, version, form.content());
      return done(id, "topic.done.changed", flash);
    } catch (RefusedException refused) {
      ReferenceTopic topic = kept(id);
      return editor(topic, version, form, Problem.of(refused.refusals(), texts), model);
    }
  }

  private String editor(
      ReferenceTopic topic, long version, TopicForm form, List<Problem> problems, Model model) {
    model.addAttribute("typed", form);
    model.addAttribute("id", topic.getId());
    model.addAttribute("version", version);
    model.addAttribute("committeeName", words.nameOf(topic.getCommitteeCode()));
    model.addAttribute("year", topic.getYearNo());
    model.addAttribute("problems", problems);
    return "topic/topic-form";
  }

  @PostMapping(ONE + "/publication")
  String publish(
      @PathVariable long id, @RequestParam TopicAudience audience, RedirectAttributes flash) {
    editing.publish(id, audience);
    return done(id, "topic.done.published." + audience.name(), flash);
  }

  @PostMapping(ONE + "/retirement")
  String retire(@PathVariable long id, RedirectAttributes flash) {
    editing.retire(id);
    return done(id, "topic.done.retired", flash);
  }

  @PostMapping(ONE + "/place")
  String move(@PathVariable long id, @RequestParam boolean up, RedirectAttributes flash) {
    editing.move(id, up);
    ReferenceTopic topic = kept(id);
    flash.addFlashAttribute("done", texts.of("topic.done.moved", topic.getTitle()));
    return "redirect:/desk/topics?committee="
        + topic.getCommitteeCode()
        + "&year="
        + topic.getYearNo();
  }

  @PostMapping(ONE + "/sources")
  String add(
      @PathVariable long id, @ModelAttribute("typed") TopicForm form, RedirectAttributes flash) {
    for (SourceRef ref : form.sources()) {
      editing.addSource(id, ref);
    }
    return done(id, "topic.done.sources", flash);
  }

  @PostMapping(ONE + "/sources/{source}/removal")
  String remove(@PathVariable long id, @PathVariable long source, RedirectAttributes flash) {
    editing.removeSource(id, source);
    return done(id, "topic.done.sources", flash);
  }

  /** The topic for those who may change it; for others it is not there. */
  private ReferenceTopic kept(long id) {
    ReferenceTopic topic = topics.read(id);
    words.committee(topic.getCommitteeCode(), access.kept());
    return topic;
  }

  private String done(long id, String text, RedirectAttributes flash) {
    flash.addFlashAttribute("done", texts.of(text));
    return "redirect:/desk/topics/" + id;
  }
}

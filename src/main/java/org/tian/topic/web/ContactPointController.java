package org.tian.topic.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.ContactPoint;
import org.tian.topic.ContactPointKind;
import org.tian.topic.ContactPoints;
import org.tian.topic.TopicAccess;
import org.tian.topic.TopicPage;

/** The register of contact points: read by the committee's people, kept by its office (AH-7). */
@Controller
@RequestMapping("/desk/topics/contact-points")
class ContactPointController {

  private static final int PAGE_SIZE = 30;
  private static final String ONE = "/{id:\\d{1,18}}";

  private final ContactPoints points;
  private final TopicAccess access;
  private final MaterialForms forms;
  private final Directory directory;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  ContactPointController(
      ContactPoints points,
      TopicAccess access,
      MaterialForms forms,
      Directory directory,
      TopicWords words,
      Formats formats,
      Texts texts) {
    this.points = points;
    this.access = access;
    this.forms = forms;
    this.directory = directory;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * A contact point in words.
   *
   * @param retired day since which it no longer exists, or empty
   */
  public record Row(
      long id,
      String name,
      String kind,
      String address,
      String responsible,
      String topics,
      String retired) {}

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Long after,
      Model model) {
    String chosen = words.committee(committee, access.readable());
    TopicPage<ContactPoint> page = points.search(chosen, q, after, PAGE_SIZE);
    model.addAttribute("committees", words.committees(access.readable(), chosen));
    model.addAttribute("committee", chosen);
    model.addAttribute("keeps", access.keeps(chosen));
    model.addAttribute("q", q);
    model.addAttribute("rows", page.items().stream().map(this::row).toList());
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("committee", chosen);
    same.put("q", q);
    ClueController.pages("/desk/topics/contact-points", same, after, page.next(), model);
    return "topic/contact-points";
  }

  private Row row(ContactPoint point) {
    String responsible =
        Stream.of(
                point.getMemberId() == null ? null : directory.personName(point.getMemberId()),
                point.getBodyCode() == null ? null : directory.nameOf(point.getBodyCode()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(texts.of("topic.comma")));
    return new Row(
        point.getId(),
        point.getName(),
        texts.of(point.getKind().messageKey()),
        point.getAddress(),
        responsible,
        point.getTopics(),
        point.isOpen() ? "" : formats.day(point.getRetiredOn()));
  }

  @GetMapping("/new")
  String begin(@RequestParam(defaultValue = "") String committee, Model model) {
    String chosen = words.committee(committee, access.kept());
    return form(chosen, new ContactPointForm("", null, "", "", "", ""), List.of(), model);
  }

  @PostMapping("/new")
  String add(
      @RequestParam String committee,
      @ModelAttribute("typed") ContactPointForm form,
      Model model,
      RedirectAttributes flash) {
    String chosen = words.committee(committee, access.kept());
    try {
      points.add(chosen, form.content());
    } catch (RefusedException refused) {
      return form(chosen, form, Problem.of(refused.refusals(), texts), model);
    }
    return done(chosen, "topic.point.done.added", flash);
  }

  @GetMapping(ONE)
  String edit(@PathVariable long id, Model model) {
    ContactPoint point = kept(id);
    return editor(point, point.getVersion(), ContactPointForm.of(point), List.of(), model);
  }

  @PostMapping(ONE)
  String change(
      @PathVariable long id,
      @RequestParam long version,
      @ModelAttribute("typed") ContactPointForm form,
      Model model,
      RedirectAttributes flash) {
    ContactPoint point = kept(id);
    try {
      points.change(id, version, form.content());
    } catch (RefusedException refused) {
      return editor(point, version, form, Problem.of(refused.refusals(), texts), model);
    }
    return done(point.getCommitteeCode(), "topic.point.done.changed", flash);
  }

  @PostMapping(ONE + "/retirement")
  String retire(@PathVariable long id, RedirectAttributes flash) {
    points.retire(id);
    return done(kept(id).getCommitteeCode(), "topic.point.done.retired", flash);
  }

  @PostMapping(ONE + "/reopening")
  String reopen(@PathVariable long id, RedirectAttributes flash) {
    points.reopen(id);
    return done(kept(id).getCommitteeCode(), "topic.point.done.reopened", flash);
  }

  private String editor(
      ContactPoint point,
      long version,
      ContactPointForm form,
      List<Problem> problems,
      Model model) {
    model.addAttribute("id", point.getId());
    model.addAttribute("version", version);
    model.addAttribute("open", point.isOpen());
    return form(point.getCommitteeCode(), form, problems, model);
  }

  private String form(
      String committee, ContactPointForm form, List<Problem> problems, Model model) {
    model.addAttribute("typed", form);
    model.addAttribute("committee", committee);
    model.addAttribute("committeeName", words.nameOf(committee));
    model.addAttribute(
        "kinds",
        words.constants(ContactPointKind.values(), ContactPointKind::messageKey, form.kind()));
    model.addAttribute("members", forms.members(committee, form.memberId()));
    model.addAttribute(
        "bodies",
        directory.bodiesOf(committee).stream()
            .map(
                body ->
                    new Choice(
                        body.getCode(), body.getName(), body.getCode().equals(form.bodyCode())))
            .toList());
    model.addAttribute("problems", problems);
    return "topic/contact-point-form";
  }

  /** The point for those who may change it; for others it is not there. */
  private ContactPoint kept(long id) {
    ContactPoint point = points.read(id);
    words.committee(point.getCommitteeCode(), access.kept());
    return point;
  }

  private String done(String committee, String text, RedirectAttributes flash) {
    flash.addFlashAttribute("done", texts.of(text));
    return "redirect:/desk/topics/contact-points?committee=" + committee;
  }
}

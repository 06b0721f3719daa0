package org.tian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.TopicAdoption;
import org.tian.cultivation.TopicDeclarations;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.ProposerBody;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.Qualification;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.ReferenceTopics;

/** Declaring a topic. What was typed stays when it is refused. */
@Controller
class TopicDeclarationController {

  private final TopicDeclarations declarations;
  private final TopicAdoption adoption;
  private final ReferenceTopics topics;
  private final Qualification qualification;
  private final Directory directory;
  private final Texts texts;

  TopicDeclarationController(
      TopicDeclarations declarations,
      TopicAdoption adoption,
      ReferenceTopics topics,
      Qualification qualification,
      Directory directory,
      Texts texts) {
    this.declarations = declarations;
    this.adoption = adoption;
    this.topics = topics;
    this.qualification = qualification;
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * An idea that comes from elsewhere brings its title along, a reference topic all its words.
   *
   * @param topic id of a published reference topic, or null
   */
  @GetMapping("/desk/cultivation/new")
  String begin(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) Long topic,
      Model model) {
    List<DraftBegin.Way> ways = ways();
    String first = ways.isEmpty() ? "" : ways.get(0).value();
    TopicDeclarationForm form =
        Optional.ofNullable(topic)
            .flatMap(adoption::wordsOf)
            .map(TopicDeclarationForm::of)
            .orElseGet(() -> TopicDeclarationForm.empty(first, title));
    return page(model, form, ways, List.of());
  }

  /** One action on the page of a reference topic: declared in its words, or the one from before. */
  @PostMapping("/desk/topics/{id:\\d{1,18}}/cultivation")
  String adopt(@PathVariable long id, RedirectAttributes flash) {
    TopicAdoption.Adopted adopted = adoption.adopt(id);
    Cultivation cultivation = adopted.cultivation();
    flash.addFlashAttribute(
        "done",
        texts.of(
            adopted.fresh()
                ? "cultivation.page.declared-done"
                : "cultivation.page.declared-already",
            cultivation.getNumber()));
    return "redirect:/desk/cultivation/" + cultivation.getId();
  }

  @PostMapping("/desk/cultivation/new")
  String declare(@ModelAttribute TopicDeclarationForm form, Model model, RedirectAttributes flash) {
    Cultivation declared;
    try {
      declared = declarations.declare(form.declaration());
    } catch (RefusedException refused) {
      return page(model, form, ways(), Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute(
        "done", texts.of("cultivation.page.declared-done", declared.getNumber()));
    return "redirect:/desk/cultivation/" + declared.getId();
  }

  private String page(
      Model model, TopicDeclarationForm form, List<DraftBegin.Way> ways, List<Problem> problems) {
    model.addAttribute("form", form);
    model.addAttribute("ways", ways);
    model.addAttribute("topic", topicOf(form));
    model.addAttribute(
        "grades",
        Arrays.stream(CultivationGrade.values())
            .map(
                grade ->
                    new CultivationListView.Choice(
                        grade.name(),
                        texts.nameOf("cultivation.grade", grade),
                        grade.name().equals(form.wantedGrade())))
            .toList());
    model.addAttribute("problems", problems);
    return "cultivation/new";
  }

  /** The reference topic the form is for, to be told on the page; null without one. */
  private CaseView.Link topicOf(TopicDeclarationForm form) {
    return form.topic() == null
        ? null
        : topics
            .published(form.topic())
            .map(topic -> new CaseView.Link(topic.getTitle(), "/desk/topics/" + topic.getId()))
            .orElse(null);
  }

  /** As whom the acting person can declare: as a member, and for each body it writes for. */
  private List<DraftBegin.Way> ways() {
    String person = CurrentActor.get().personId();
    List<DraftBegin.Way> ways = new ArrayList<>();
    for (Committee committee : directory.committees()) {
      String to = texts.of("desk.new.to", committee.getName());
      if (qualification.isMember(person, committee.getCode())) {
        ways.add(
            new DraftBegin.Way(
                committee.getCode() + " " + ProposalKind.INDIVIDUAL,
                texts.of("cultivation.page.as-member"),
                to));
      }
      for (ProposerBody body : qualification.bodiesOf(person, committee.getCode())) {
        ways.add(
            new DraftBegin.Way(
                committee.getCode() + " " + body.getKind() + " " + body.getCode(),
                texts.of("desk.new.as-body", body.getName()),
                to));
      }
    }
    return ways;
  }
}

package org.tian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationGrade;
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

/** Declaring a topic. What was typed stays when it is refused. */
@Controller
@RequestMapping("/desk/cultivation/new")
class TopicController {

  private final TopicDeclarations declarations;
  private final Qualification qualification;
  private final Directory directory;
  private final Texts texts;

  TopicController(
      TopicDeclarations declarations,
      Qualification qualification,
      Directory directory,
      Texts texts) {
    this.declarations = declarations;
    this.qualification = qualification;
    this.directory = directory;
    this.texts = texts;
  }

  /** An idea that comes from elsewhere brings its title along. */
  @GetMapping
  String begin(@RequestParam(defaultValue = "") String title, Model model) {
    List<DraftBegin.Way> ways = ways();
    return page(
        model, TopicForm.empty(ways.isEmpty() ? "" : ways.get(0).value(), title), ways, List.of());
  }

  @PostMapping
  String declare(@ModelAttribute TopicForm form, Model model, RedirectAttributes flash) {
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
      Model model, TopicForm form, List<DraftBegin.Way> ways, List<Problem> problems) {
    model.addAttribute("form", form);
    model.addAttribute("ways", ways);
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

package org.tian.topic.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.Clue;
import org.tian.topic.ClueIntake;
import org.tian.topic.Clues;
import org.tian.topic.ContactPoint;
import org.tian.topic.ContactPoints;

/** The short form for clues, open to everybody, and what became of a clue by its receipt number. */
@Controller
@RequestMapping("/clues")
class PublicClueController {

  private static final String FLOOD = "topic.too-many-clues";

  private final ClueIntake intake;
  private final Clues clues;
  private final ClueStateViews states;
  private final ContactPoints points;
  private final Directory directory;
  private final Texts texts;

  PublicClueController(
      ClueIntake intake,
      Clues clues,
      ClueStateViews states,
      ContactPoints points,
      Directory directory,
      Texts texts) {
    this.intake = intake;
    this.clues = clues;
    this.states = states;
    this.points = points;
    this.directory = directory;
    this.texts = texts;
  }

  /** Contact points of one committee. */
  public record Points(String committee, List<Choice> points) {}

  @GetMapping
  String form(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String point,
      Model model) {
    return page(
        new ClueForm(intake.freshForm(), committee, "", "", "", "", "", point, false, ""),
        List.of(),
        model);
  }

  @PostMapping
  String give(
      @ModelAttribute("form") ClueForm form,
      Principal who,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    try {
      if (!form.website().isEmpty()) {
        throw Refusal.of("topic.clue-trap").asException();
      }
      String session = who == null ? request.getSession().getId() : "person:" + who.getName();
      Clue clue = intake.give(form.form(), form.content(), request.getRemoteAddr(), session);
      flash.addFlashAttribute("given", true);
      return "redirect:/clues/" + clue.getReceipt();
    } catch (RefusedException refused) {
      if (refused.refusals().get(0).code().equals(FLOOD)) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      }
      return page(form, refused.refusals(), model);
    }
  }

  /** Looks for a receipt number that was typed. */
  @GetMapping("/find")
  String find(@RequestParam(defaultValue = "") String receipt, Model model) {
    try {
      return "redirect:/clues/" + clues.ofReceipt(receipt).getReceipt();
    } catch (RefusedException unknown) {
      model.addAttribute("typed", receipt);
      model.addAttribute(
          "problems", Problem.of(List.of(Refusal.at("receipt", "topic.receipt-unknown")), texts));
      return "topic/clue-find";
    }
  }

  /** What became of the clue; nobody else's page, so no search engine and no store keeps it. */
  @GetMapping("/{receipt}")
  String state(@PathVariable String receipt, HttpServletResponse response, Model model) {
    response.setHeader("X-Robots-Tag", "noindex");
    model.addAttribute("clue", states.of(clues.ofReceipt(receipt)));
    return "topic/clue-state";
  }

  private String page(ClueForm form, List<Refusal> refusals, Model model) {
    model.addAttribute("typed", form);
    model.addAttribute(
        "committees",
        directory.committees().stream()
            .map(one -> new Choice(one.getCode(), one.getName(), isChosen(one, form)))
            .toList());
    model.addAttribute("points", pointsFor(form));
    model.addAttribute("problems", Problem.of(refusals, texts));
    return "topic/clue-form";
  }

  private static boolean isChosen(Committee committee, ClueForm form) {
    return committee.getCode().equals(form.committee());
  }

  private List<Points> pointsFor(ClueForm form) {
    List<Points> all = new ArrayList<>();
    List<ContactPoint> open = points.open();
    for (Committee committee : directory.committees()) {
      List<Choice> own =
          open.stream()
              .filter(point -> point.getCommitteeCode().equals(committee.getCode()))
              .map(
                  point ->
                      new Choice(
                          point.getId().toString(),
                          point.getName(),
                          point.getId().toString().equals(form.point())))
              .toList();
      if (!own.isEmpty()) {
        all.add(new Points(committee.getShortName(), own));
      }
    }
    return all;
  }
}

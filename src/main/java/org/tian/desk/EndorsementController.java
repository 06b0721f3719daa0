package org.tian.desk;

import java.security.Principal;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.assignment.endorsement.EndorsementAnswers;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The leaders' page: read, comment, sign with the finger, agree or send back. */
@Controller
@RequestMapping("/desk/tasks/{taskId}/endorsement")
class EndorsementController {

  private static final String PNG = "data:image/png;base64,";

  private final TaskViews tasks;
  private final EndorsementViews views;
  private final EndorsementAnswers answers;
  private final StepNames names;
  private final Texts texts;

  EndorsementController(
      TaskViews tasks,
      EndorsementViews views,
      EndorsementAnswers answers,
      StepNames names,
      Texts texts) {
    this.tasks = tasks;
    this.views = views;
    this.answers = answers;
    this.names = names;
    this.texts = texts;
  }

  /**
   * What the page sends.
   *
   * @param outcome {@code PASS} or {@code RETURN}
   * @param signature a PNG as data address, or empty
   */
  public record Answer(
      String outcome, String endorsementComment, String returnReason, String signature) {

    static final Answer EMPTY = new Answer("", "", "", "");

    public Answer {
      outcome = outcome == null ? "" : outcome;
      endorsementComment = endorsementComment == null ? "" : endorsementComment;
      returnReason = returnReason == null ? "" : returnReason;
      signature = signature == null ? "" : signature;
    }

    boolean passes() {
      return outcome.equals("PASS");
    }

    String text() {
      return passes() ? endorsementComment : returnReason;
    }
  }

  @GetMapping
  String show(@PathVariable String taskId, Principal principal, Model model) {
    WorkItem item = tasks.require(taskId, principal.getName());
    return views.isDue(item, principal.getName())
        ? page(item, model, Answer.EMPTY, List.of())
        : "redirect:/desk/tasks/" + taskId;
  }

  @PostMapping
  String answer(
      @PathVariable String taskId,
      @ModelAttribute Answer answer,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    WorkItem item = tasks.require(taskId, principal.getName());
    try {
      if (!answer.passes() && !answer.outcome().equals("RETURN")) {
        throw Refusal.of("endorsement.no-outcome").asException();
      }
      answers.answer(taskId, answer.passes(), answer.text(), pngOf(answer.signature()));
    } catch (RefusedException refused) {
      if (!views.isDue(tasks.require(taskId, principal.getName()), principal.getName())) {
        throw refused;
      }
      return page(item, model, answer, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute(
        "done",
        texts.of(
            answer.passes() ? "endorsement.page.done" : "endorsement.page.sent-back",
            names.step(item),
            item.title()));
    return "redirect:/desk";
  }

  private String page(WorkItem item, Model model, Answer typed, List<Problem> problems) {
    model.addAttribute("view", views.of(item));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "assignment/endorse";
  }

  private static byte[] pngOf(String address) {
    if (address.isEmpty()) {
      return new byte[0];
    }
    try {
      if (address.startsWith(PNG)) {
        return Base64.getDecoder().decode(address.substring(PNG.length()));
      }
    } catch (IllegalArgumentException noBase64) {
      // said below, as for everything else that is no PNG
    }
    throw Refusal.at("signature", "signature.not-png").asException();
  }
}

package org.tian.desk;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.handling.signoff.LedHandlings;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.staffing.HandwrittenAnswers;

/**
 * The page on which a leader approves a reply, made for a phone; the same task as in Tasklist
 * (BJ-3).
 */
@Controller
@RequestMapping("/desk/tasks/{taskId}/reply-approval")
class ReplyApprovalController {

  static final String TASK = "Task_ApproveReplyByLeader";

  private final TaskViews tasks;
  private final WorkItems items;
  private final TaskOperations operations;
  private final HandwrittenAnswers answers;
  private final LedHandlings led;
  private final TaskCases cases;
  private final StepNames names;
  private final DueViews dueViews;
  private final Texts texts;

  ReplyApprovalController(
      TaskViews tasks,
      WorkItems items,
      TaskOperations operations,
      HandwrittenAnswers answers,
      LedHandlings led,
      TaskCases cases,
      StepNames names,
      DueViews dueViews,
      Texts texts) {
    this.tasks = tasks;
    this.items = items;
    this.operations = operations;
    this.answers = answers;
    this.led = led;
    this.cases = cases;
    this.names = names;
    this.dueViews = dueViews;
    this.texts = texts;
  }

  /** What was typed. */
  public record Typed(String outcome, String approvalComment, String comment, String signature) {}

  /** Whether the person can do the task now: it is offered to them and no colleague holds it. */
  boolean isDue(WorkItem item, String personId) {
    return item.taskKey().equals(TASK)
        && item.state() == WorkItem.State.OPEN
        && items.workedOnAs(item.taskId(), personId).isPresent()
        && operations.standing(item.taskId()).objections().isEmpty();
  }

  @GetMapping
  String show(@PathVariable String taskId, Principal principal, Model model) {
    WorkItem item = tasks.require(taskId, principal.getName());
    return isDue(item, principal.getName())
        ? page(item, model, new Typed("", "", "", ""), List.of())
        : "redirect:/desk/tasks/" + taskId;
  }

  @PostMapping
  String answer(
      @PathVariable String taskId,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String approvalComment,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(defaultValue = "") String signature,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    WorkItem item = tasks.require(taskId, principal.getName());
    boolean approves = outcome.equals("APPROVE");
    try {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("approvalOutcome", approves ? "APPROVE" : "SEND_BACK");
      form.put(approves ? "approvalComment" : "comment", approves ? approvalComment : comment);
      if (!approves && comment.isBlank()) {
        throw Refusal.at("comment", "handling.sending-back-needs-reason").asException();
      }
      answers.complete(taskId, form, approves ? signature : "");
    } catch (RefusedException refused) {
      if (!isDue(tasks.require(taskId, principal.getName()), principal.getName())) {
        throw refused;
      }
      return page(
          item,
          model,
          new Typed(outcome, approvalComment, comment, signature),
          Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute(
        "done",
        texts.of(approves ? "signoff.approval.done" : "signoff.approval.sent-back", item.title()));
    return "redirect:/desk/led";
  }

  private String page(WorkItem item, Model model, Typed typed, List<Problem> problems) {
    Map<String, Object> shown = operations.form(item.taskId()).data();
    model.addAttribute(
        "view",
        new ReplyApprovalView(
            item.taskId(),
            cases.numberInWords(item),
            item.title(),
            names.step(item),
            names.unit(item),
            dueViews.of(item.dueAt()),
            text(shown, "ledNote"),
            CaseViews.paragraphs(text(shown, "replyPreview")),
            CaseViews.paragraphs(text(shown, "signOffTrail")),
            led.notesOf(item.proposalId()).stream().map(note -> note.getNote()).toList(),
            cases.urlOf(item).orElse("")));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "signoff/approve";
  }

  private static String text(Map<String, Object> shown, String key) {
    return Objects.toString(shown.get(key), "");
  }
}

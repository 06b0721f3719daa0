package org.tian.desk;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.staffing.HandwrittenAnswers;

/** One task: what it is, its case beside it, its form; claim, keep, submit, give back. */
@Controller
@RequestMapping("/desk/tasks/{taskId}")
class TaskController {

  private final WorkItems items;
  private final TaskOperations operations;
  private final TaskViews views;
  private final TalkViews talk;
  private final CaseViews cases;
  private final TaskCases taskCases;
  private final CultivationViews cultivations;
  private final ConsultationViews consultations;
  private final SuggestedUnitViews suggestedUnits;
  private final RoomParts rooms;
  private final EndorsementViews endorsements;
  private final ReplyApprovalController approvals;
  private final MeetingFilesController meetingFiles;
  private final SignOffViews signOffs;
  private final ReplyTasks replyTasks;
  private final HandwrittenAnswers handwriting;
  private final StepNames names;
  private final QueueReturn queue;
  private final Texts texts;

  TaskController(
      WorkItems items,
      TaskOperations operations,
      TaskViews views,
      TalkViews talk,
      CaseViews cases,
      TaskCases taskCases,
      CultivationViews cultivations,
      ConsultationViews consultations,
      SuggestedUnitViews suggestedUnits,
      RoomParts rooms,
      EndorsementViews endorsements,
      ReplyApprovalController approvals,
      MeetingFilesController meetingFiles,
      SignOffViews signOffs,
      ReplyTasks replyTasks,
      HandwrittenAnswers handwriting,
      StepNames names,
      QueueReturn queue,
      Texts texts) {
    this.items = items;
    this.operations = operations;
    this.views = views;
    this.talk = talk;
    this.cases = cases;
    this.taskCases = taskCases;
    this.cultivations = cultivations;
    this.consultations = consultations;
    this.suggestedUnits = suggestedUnits;
    this.rooms = rooms;
    this.endorsements = endorsements;
    this.approvals = approvals;
    this.meetingFiles = meetingFiles;
    this.signOffs = signOffs;
    this.replyTasks = replyTasks;
    this.handwriting = handwriting;
    this.names = names;
    this.queue = queue;
    this.texts = texts;
  }

  @GetMapping
  String task(
      @PathVariable String taskId,
      @RequestParam(name = "queue", defaultValue = "") String from,
      Principal principal,
      Model model) {
    WorkItem item = views.require(taskId, principal.getName());
    if (endorsements.isDue(item, principal.getName())) {
      return "redirect:/desk/tasks/" + taskId + "/endorsement";
    }
    if (approvals.isDue(item, principal.getName())) {
      return "redirect:/desk/tasks/" + taskId + "/reply-approval";
    }
    model.addAttribute("queue", from);
    model.addAttribute("back", QueueReturn.address(from));
    model.addAttribute("backText", queue.words(from));
    meetingFiles
        .unitTaskOf(item)
        .ifPresent(unitTask -> model.addAttribute("meetingFiles", meetingFiles.filesOf(item)));
    model.addAttribute("task", views.of(item, principal.getName()));
    model.addAttribute("talk", talk.of(taskId, principal.getName(), null));
    model.addAttribute("signable", handwriting.isSignable(item));
    addCase(item, model);
    return "desk/task";
  }

  /** The case beside a task, to stand inside Tasklist. */
  @GetMapping("/dossier")
  String dossier(@PathVariable String taskId, Principal principal, Model model) {
    WorkItem item = views.require(taskId, principal.getName());
    model.addAttribute("step", names.step(item));
    model.addAttribute("talk", talk.of(taskId, principal.getName(), null));
    addCase(item, model);
    return "desk/dossier";
  }

  private void addCase(WorkItem item, Model model) {
    if (item.proposalId() != null) {
      model.addAttribute("case", cases.of(item.proposalId()));
      model.addAttribute("consultation", consultations.of(item.proposalId()));
      model.addAttribute("coOpinions", signOffs.opinions(item.proposalId()));
    }
    taskCases
        .cultivationOf(item)
        .ifPresent(id -> model.addAttribute("cultivation", cultivations.of(id)));
    replyTasks.panelOf(item).ifPresent(panel -> model.addAttribute("letterPanel", panel));
    suggestedUnits.urlOf(item).ifPresent(url -> model.addAttribute("unitsUrl", url));
    rooms.urlOf(item).ifPresent(url -> model.addAttribute("roomUrl", url));
    suggestedUnits.accuracyUrlOf(item).ifPresent(url -> model.addAttribute("accuracyUrl", url));
  }

  @PostMapping("/claim")
  String claim(
      @PathVariable String taskId, @RequestParam(name = "queue", defaultValue = "") String from) {
    operations.claim(taskId);
    return "redirect:/desk/tasks/" + taskId + QueueReturn.parameter(from);
  }

  @PostMapping("/unclaim")
  String unclaim(
      @PathVariable String taskId,
      @RequestParam(name = "queue", defaultValue = "") String from,
      RedirectAttributes flash) {
    operations.unclaim(taskId);
    flash.addFlashAttribute("done", texts.of("desk.task.given-back"));
    flash.addFlashAttribute("undo", "/desk/tasks/" + taskId + "/claim");
    return "redirect:" + QueueReturn.address(from);
  }

  /** Takes over what a colleague lets lie. */
  @PostMapping("/take-over")
  String takeOver(
      @PathVariable String taskId,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    try {
      operations.takeOver(taskId, reason);
      flash.addFlashAttribute("done", texts.of("desk.task.taken-over"));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("takeOverProblems", Problem.of(refused.refusals(), texts));
      flash.addFlashAttribute("takeOverReason", reason);
    }
    return "redirect:/desk/tasks/" + taskId;
  }

  @PutMapping("/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ResponseBody
  void keep(@PathVariable String taskId, @RequestBody Map<String, Object> values) {
    operations.saveDraft(taskId, values);
  }

  /** Keeps what was drawn before the form is submitted. */
  @PutMapping("/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ResponseBody
  void sign(@PathVariable String taskId, @RequestBody Map<String, String> drawn) {
    handwriting.keep(taskId, drawn.getOrDefault("signature", ""));
  }

  /** A lent task goes back to its owner, and one that others sign after its holder is kept. */
  private String done(WorkItem before, String personId) {
    return items
        .find(before.taskId())
        .filter(now -> now.state() == WorkItem.State.OPEN)
        .map(now -> personId.equals(now.assignee()) ? "office.task.kept" : "office.task.given-back")
        .map(key -> texts.of(key, names.step(before)))
        .orElseGet(() -> texts.of("desk.task.done", names.step(before)));
  }

  /** Submits the form; answers with what to say and what comes next. */
  @PostMapping("/completion")
  @ResponseBody
  Map<String, Object> complete(
      @PathVariable String taskId,
      @RequestParam(name = "queue", defaultValue = "") String from,
      @RequestBody Map<String, Object> values,
      Principal principal) {
    WorkItem item = views.require(taskId, principal.getName());
    operations.complete(taskId, values);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("message", done(item, principal.getName()));
    taskCases.urlOf(item).ifPresent(url -> answer.put("caseUrl", url));
    if (!from.isEmpty()) {
      answer.putAll(queue.after(item, from));
      return answer;
    }
    next(principal.getName())
        .ifPresent(
            next ->
                answer.put(
                    "next",
                    Map.of(
                        "url", "/desk/tasks/" + next.taskId(),
                        "title", names.step(next) + texts.of("desk.colon") + next.title())));
    return answer;
  }

  private Optional<WorkItem> next(String personId) {
    return items.list(WorkList.TODO, personId, WorkItemQuery.first(1)).items().stream().findFirst();
  }
}

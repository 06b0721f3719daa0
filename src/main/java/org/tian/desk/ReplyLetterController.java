package org.tian.desk;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.DocumentFormat;
import org.tian.document.FileDownload;
import org.tian.engine.TaskForm;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.handling.ReplyNumbers;
import org.tian.handling.documents.ReplyPreview;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * The letter of a reply beside its task, before it goes out: shown as it is typed, as PDF and Word
 * marked as a draft; and the number it will get, which the handing office may correct.
 */
@Controller
@RequestMapping("/desk/tasks/{taskId}")
class ReplyLetterController {

  private final TaskViews tasks;
  private final TaskOperations operations;
  private final ReplyTasks replyTasks;
  private final ReplyPreview preview;
  private final ReplyNumbers numbers;
  private final Texts texts;

  ReplyLetterController(
      TaskViews tasks,
      TaskOperations operations,
      ReplyTasks replyTasks,
      ReplyPreview preview,
      ReplyNumbers numbers,
      Texts texts) {
    this.tasks = tasks;
    this.operations = operations;
    this.replyTasks = replyTasks;
    this.preview = preview;
    this.numbers = numbers;
    this.texts = texts;
  }

  /** The letter as it stands now, and what still speaks against handing it in. */
  @GetMapping("/letter")
  String letter(@PathVariable String taskId, Principal principal, Model model) {
    WorkItem item = tasks.require(taskId, principal.getName());
    long unitTaskId = replyTasks.unitTaskOf(item);
    Optional<Map<String, Object>> typed = typed(item);
    model.addAttribute("letter", preview.page(unitTaskId, typed));
    model.addAttribute("objections", List.of());
    typed.ifPresent(
        values -> {
          model.addAttribute(
              "objections", Problem.of(preview.objections(unitTaskId, values), texts));
          preview
              .computedCode(unitTaskId, values)
              .ifPresent(code -> model.addAttribute("computed", code));
        });
    return "handling/letter";
  }

  @GetMapping("/letter.{format:pdf|docx}")
  ResponseEntity<Resource> file(
      @PathVariable String taskId, @PathVariable String format, Principal principal) {
    WorkItem item = tasks.require(taskId, principal.getName());
    DocumentFormat wanted =
        DocumentFormat.PDF.extension().equals(format) ? DocumentFormat.PDF : DocumentFormat.DOCX;
    byte[] content = preview.write(replyTasks.unitTaskOf(item), typed(item), wanted);
    return FileDownload.of(
        texts.of("letter.file", item.caseNumber()) + "." + wanted.extension(),
        wanted.mediaType(),
        content);
  }

  @PostMapping("/letter-number")
  String correct(
      @PathVariable String taskId,
      @RequestParam(defaultValue = "") String letterNumber,
      @RequestParam(defaultValue = "") String numberReason,
      Principal principal,
      RedirectAttributes flash) {
    WorkItem item = tasks.require(taskId, principal.getName());
    try {
      numbers.correct(replyTasks.unitTaskOf(item), letterNumber, numberReason);
      flash.addFlashAttribute("done", texts.of("letter.number.done", letterNumber.strip()));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("numberProblems", Problem.of(refused.refusals(), texts));
      flash.addFlashAttribute("typedNumber", letterNumber);
      flash.addFlashAttribute("typedReason", numberReason);
    }
    return "redirect:/desk/tasks/" + taskId + "#letter-number-panel";
  }

  /** What the writer has typed; empty for those who look at what was handed in. */
  private Optional<Map<String, Object>> typed(WorkItem item) {
    if (!replyTasks.isWriting(item)) {
      return Optional.empty();
    }
    TaskForm form = operations.form(item.taskId());
    Map<String, Object> values = new HashMap<>(form.data());
    if (form.draft() != null) {
      values.putAll(form.draft());
    }
    return Optional.of(values);
  }
}

package org.tian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.engine.TaskComments;
import org.tian.proposal.TaskFiles;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** What colleagues say about a task and the files they put beside it; also inside Tasklist. */
@Controller
@RequestMapping("/desk/tasks/{taskId}")
class TaskTalkController {

  private final TalkViews views;
  private final TaskComments comments;
  private final TaskFiles files;
  private final Texts texts;

  TaskTalkController(TalkViews views, TaskComments comments, TaskFiles files, Texts texts) {
    this.views = views;
    this.comments = comments;
    this.files = files;
    this.texts = texts;
  }

  /** The part alone, for earlier words. */
  @GetMapping("/talk")
  String talk(
      @PathVariable String taskId,
      @RequestParam(required = false) Long before,
      @RequestParam(defaultValue = "") String place,
      Principal principal,
      Model model) {
    model.addAttribute("talk", views.of(taskId, principal.getName(), before));
    model.addAttribute("place", place);
    return "desk/talk";
  }

  @PostMapping("/comments")
  String say(
      @PathVariable String taskId,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String queue,
      RedirectAttributes flash) {
    try {
      comments.add(taskId, text);
      flash.addFlashAttribute("done", texts.of("talk.said"));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("talkProblems", Problem.of(refused.refusals(), texts));
      flash.addFlashAttribute("talkText", text);
    }
    return back(taskId, place, queue);
  }

  @PostMapping("/files")
  String store(
      @PathVariable String taskId,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String queue,
      RedirectAttributes flash)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      Attachment kept = files.add(taskId, file.getOriginalFilename(), content);
      flash.addFlashAttribute("done", texts.of("talk.file-kept", kept.getName()));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("talkProblems", Problem.of(refused.refusals(), texts));
    }
    return back(taskId, place, queue);
  }

  @GetMapping("/files/{fileId}")
  ResponseEntity<Resource> open(@PathVariable String taskId, @PathVariable long fileId) {
    Attachment file = files.get(taskId, fileId);
    return FileDownload.of(file, files.open(file));
  }

  /** By who has put it there. */
  @PostMapping("/files/{fileId}/removal")
  String remove(
      @PathVariable String taskId,
      @PathVariable long fileId,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String queue,
      RedirectAttributes flash) {
    Attachment file = files.remove(taskId, fileId);
    flash.addFlashAttribute("done", texts.of("talk.file-removed", file.getName()));
    return back(taskId, place, queue);
  }

  private static String back(String taskId, String place, String queue) {
    return "redirect:/desk/tasks/"
        + taskId
        + (place.equals("dossier") ? "/dossier" : QueueReturn.parameter(queue))
        + "#talk";
  }
}

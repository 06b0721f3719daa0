package org.tian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.tian.handling.commitment.CommitmentFiles;
import org.tian.handling.commitment.Commitments;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** One promise: its history, its files, what proposers say. */
@Controller
@RequestMapping(CommitmentViews.URL + "/{id:\\d+}")
class CommitmentController {

  private final CommitmentViews views;
  private final Commitments commitments;
  private final CommitmentFiles files;
  private final Texts texts;

  CommitmentController(
      CommitmentViews views, Commitments commitments, CommitmentFiles files, Texts texts) {
    this.views = views;
    this.commitments = commitments;
    this.files = files;
    this.texts = texts;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    return page(id, model, List.of(), "", "");
  }

  /** The unit does not wait for the day; its report is opened at once. */
  @PostMapping("/early")
  String early(@PathVariable long id, RedirectAttributes flash) {
    commitments.askEarly(id);
    flash.addFlashAttribute("done", texts.of("commitment.page.early.done"));
    String task = views.of(id).taskUrl();
    return "redirect:" + (task.isEmpty() ? CommitmentViews.URL + "/" + id : task);
  }

  @PostMapping("/comments")
  String comment(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String kept,
      @RequestParam(defaultValue = "") String words,
      Model model,
      RedirectAttributes flash) {
    try {
      commitments.comment(id, kept.equals("yes"), words);
    } catch (RefusedException refused) {
      return page(id, model, Problem.of(refused.refusals(), texts), words, kept);
    }
    return done(id, "commitment.page.comment.done", flash);
  }

  @PostMapping("/files")
  String attach(
      @PathVariable long id,
      @RequestParam MultipartFile file,
      Model model,
      RedirectAttributes flash)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      files.add(id, file.getOriginalFilename(), content);
    } catch (RefusedException refused) {
      return page(id, model, Problem.of(refused.refusals(), texts), "", "");
    }
    return done(id, "commitment.page.file.added", flash);
  }

  @PostMapping("/files/{file}/removal")
  String remove(@PathVariable long id, @PathVariable long file, RedirectAttributes flash) {
    files.remove(id, file);
    return done(id, "commitment.page.file.removed", flash);
  }

  @GetMapping("/files/{file}")
  ResponseEntity<Resource> fetch(@PathVariable long id, @PathVariable long file) {
    Attachment attachment = files.get(id, file);
    return FileDownload.of(attachment, files.open(attachment));
  }

  private String done(long id, String message, RedirectAttributes flash) {
    flash.addFlashAttribute("done", texts.of(message));
    return "redirect:" + CommitmentViews.URL + "/" + id;
  }

  private String page(long id, Model model, List<Problem> problems, String words, String kept) {
    model.addAttribute("view", views.of(id));
    model.addAttribute("problems", problems);
    model.addAttribute("words", words);
    model.addAttribute("kept", kept);
    return "commitment/page";
  }
}

package org.tian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.Attachment;
import org.tian.engine.WorkItem;
import org.tian.handling.signoff.LeadershipMeetings;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Files with minutes beside the task in which a unit records its leadership meeting. */
@Controller
@RequestMapping("/desk/tasks/{taskId}/meeting-files")
class MeetingFilesController {

  private static final String TASK = "Task_HoldLeadershipMeeting";

  private final TaskViews tasks;
  private final UnitTasks unitTasks;
  private final LeadershipMeetings meetings;
  private final Texts texts;

  MeetingFilesController(
      TaskViews tasks, UnitTasks unitTasks, LeadershipMeetings meetings, Texts texts) {
    this.tasks = tasks;
    this.unitTasks = unitTasks;
    this.meetings = meetings;
    this.texts = texts;
  }

  /** The unit's task for which a meeting is recorded; empty for every other task. */
  Optional<Long> unitTaskOf(WorkItem item) {
    return item.taskKey().equals(TASK) && item.state() == WorkItem.State.OPEN
        ? unitTasks.ofProposal(item.proposalId()).stream()
            .filter(task -> task.getUnitCode().equals(item.unitCode()))
            .filter(task -> task.getRole().answers() && !task.getStatus().isGone())
            .map(UnitTask::getId)
            .reduce((one, later) -> later)
        : Optional.empty();
  }

  /** Files uploaded so far for the task; none for every other task. */
  List<Attachment> filesOf(WorkItem item) {
    return unitTaskOf(item).map(meetings::files).orElse(List.of());
  }

  @PostMapping
  String add(
      @PathVariable String taskId,
      @RequestParam MultipartFile file,
      Principal principal,
      RedirectAttributes flash) {
    long unitTaskId = require(taskId, principal);
    try (InputStream content = file.getInputStream()) {
      meetings.addFile(unitTaskId, file.getOriginalFilename(), content);
      flash.addFlashAttribute("done", texts.of("signoff.meeting.file-kept"));
    } catch (RefusedException refused) {
      flash.addFlashAttribute("fileProblems", Problem.of(refused.refusals(), texts));
    } catch (IOException broken) {
      throw new UncheckedIOException("Could not read the file", broken);
    }
    return "redirect:/desk/tasks/" + taskId;
  }

  @PostMapping("/{fileId}/removal")
  String remove(
      @PathVariable String taskId,
      @PathVariable long fileId,
      Principal principal,
      RedirectAttributes flash) {
    meetings.removeFile(require(taskId, principal), fileId);
    flash.addFlashAttribute("done", texts.of("signoff.meeting.file-removed"));
    return "redirect:/desk/tasks/" + taskId;
  }

  private long require(String taskId, Principal principal) {
    return unitTaskOf(tasks.require(taskId, principal.getName()))
        .orElseThrow(() -> Refusal.of("task.gone").asException());
  }
}

package org.tian.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.handling.signoff.Countersignatures;
import org.tian.handling.signoff.LeadershipMeetings;
import org.tian.handling.signoff.LedHandlings;
import org.tian.handling.signoff.SignOffReaders;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * What offices and leaders do on the page of a case in its sign-off. What is refused comes back to
 * the form with all that was chosen and typed.
 */
@Controller
@RequestMapping("/desk/cases/{id}")
class SignOffController {

  private static final Map<String, String> FIELDS =
      Map.of("leader", "led-leader", "reason", "led-reason", "note", "guidance-note");
  private static final Map<String, String> DISPENSING =
      Map.of("unit", "dispense-unit", "reason", "dispense-reason");
  private static final Set<String> NO_FORM =
      Set.of("case.not-found", "led.not-yours", "guidance.not-yours", "countersigning.not-yours");

  private final LedHandlings led;
  private final Countersignatures countersignatures;
  private final LeadershipMeetings meetings;
  private final SignOffReaders readers;
  private final Texts texts;

  SignOffController(
      LedHandlings led,
      Countersignatures countersignatures,
      LeadershipMeetings meetings,
      SignOffReaders readers,
      Texts texts) {
    this.led = led;
    this.countersignatures = countersignatures;
    this.meetings = meetings;
    this.readers = readers;
    this.texts = texts;
  }

  /** What was chosen and typed. */
  public record Typed(String choice, String words) {}

  @PostMapping("/led-handling")
  String name(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String leader,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return step(
        id,
        () -> led.name(id, leader, reason),
        FIELDS,
        new Typed(leader, reason),
        leader.isEmpty() ? "signoff.led.taken-back" : "signoff.led.done",
        "led",
        flash);
  }

  @PostMapping("/guidance")
  String guide(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes flash) {
    return step(
        id,
        () -> led.guide(id, note),
        FIELDS,
        new Typed("", note),
        "signoff.guidance.done",
        "guidance",
        flash);
  }

  @PostMapping("/dispensation")
  String dispense(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long task,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return step(
        id,
        () -> countersignatures.dispense(task, unit, reason),
        DISPENSING,
        new Typed(unit, reason),
        "signoff.dispense.done",
        "dispense",
        flash);
  }

  private String step(
      long id,
      Runnable work,
      Map<String, String> fields,
      Typed typed,
      String done,
      String form,
      RedirectAttributes flash) {
    try {
      work.run();
    } catch (RefusedException refused) {
      if (refused.refusals().stream().map(Refusal::code).anyMatch(NO_FORM::contains)) {
        throw refused;
      }
      flash.addFlashAttribute(form + "Problems", problems(refused, fields));
      flash.addFlashAttribute(form + "Typed", typed);
      return "redirect:/desk/cases/" + id + "#sign-off";
    }
    flash.addFlashAttribute("done", texts.of(done));
    return "redirect:/desk/cases/" + id + "#sign-off";
  }

  private List<Problem> problems(RefusedException refused, Map<String, String> fields) {
    return Problem.of(refused.refusals(), texts).stream()
        .map(
            problem ->
                new Problem(
                    fields.getOrDefault(problem.field() == null ? "" : problem.field(), ""),
                    problem.text()))
        .toList();
  }

  /** A file with the minutes of a unit's leadership meeting. */
  @GetMapping("/leadership-meeting/{unitTaskId}/files/{fileId}")
  ResponseEntity<Resource> minutes(
      @PathVariable long id, @PathVariable long unitTaskId, @PathVariable long fileId) {
    if (readers.of(unitTaskId).task().getProposalId() != id) {
      throw Refusal.of("case.not-found").asException();
    }
    Attachment file = meetings.file(unitTaskId, fileId);
    return FileDownload.of(file, meetings.open(file));
  }
}

package org.tian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.handling.contact.ContactDraft;
import org.tian.handling.contact.ContactDuties;
import org.tian.handling.contact.ContactFiles;
import org.tian.handling.contact.ContactLog;
import org.tian.handling.contact.ContactNeed;
import org.tian.handling.contact.ContactWay;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The talks of a case: entered, confirmed, corrected, never deleted (FJ-2, NX-1, AH-6). */
@Controller
class ContactsController {

  private final ContactsViews views;
  private final ContactLog log;
  private final ContactDuties duties;
  private final ContactFiles files;
  private final Texts texts;

  ContactsController(
      ContactsViews views, ContactLog log, ContactDuties duties, ContactFiles files, Texts texts) {
    this.views = views;
    this.log = log;
    this.duties = duties;
    this.files = files;
    this.texts = texts;
  }

  /** A talk as it is typed. */
  public record Typed(
      String way,
      String heldOn,
      String unitPeople,
      String proposerPeople,
      String said,
      String minutes,
      List<Long> proposals,
      String reason) {

    ContactDraft draft() {
      return new ContactDraft(
          wayOf(way), dayOf(heldOn), unitPeople, proposerPeople, said, minutes, proposals);
    }

    private static ContactWay wayOf(String code) {
      try {
        return ContactWay.valueOf(Objects.toString(code, ""));
      } catch (IllegalArgumentException unknown) {
        return null;
      }
    }

    private static LocalDate dayOf(String text) {
      try {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException unreadable) {
        return null;
      }
    }
  }

  @GetMapping("/desk/cases/{caseId}/contacts")
  String show(@PathVariable long caseId, Model model) {
    model.addAttribute("log", views.of(caseId));
    return "room/contacts";
  }

  @PostMapping("/desk/cases/{caseId}/contacts")
  String record(
      @PathVariable long caseId,
      @RequestParam long task,
      Typed typed,
      @RequestParam(required = false) List<MultipartFile> attached,
      RedirectAttributes flash) {
    return step(
        caseId,
        "task-" + task,
        "contact.told.recorded",
        () -> files.record(task, typed.draft(), given(attached)),
        flash);
  }

  @PostMapping("/desk/cases/{caseId}/contacts/{contactId}/correction")
  String correct(
      @PathVariable long caseId,
      @PathVariable long contactId,
      Typed typed,
      RedirectAttributes flash) {
    return step(
        caseId,
        "contact-" + contactId,
        "contact.told.corrected",
        () -> log.correct(contactId, typed.draft(), typed.reason()),
        flash);
  }

  @PostMapping("/desk/cases/{caseId}/contacts/{contactId}/confirmation")
  String answer(
      @PathVariable long caseId,
      @PathVariable long contactId,
      @RequestParam boolean agrees,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes flash) {
    return step(
        caseId,
        "contact-" + contactId,
        agrees ? "contact.told.confirmed" : "contact.told.objected",
        () -> log.answer(contactId, agrees, note),
        flash);
  }

  @PostMapping("/desk/cases/{caseId}/contacts/{contactId}/minutes")
  String write(
      @PathVariable long caseId,
      @PathVariable long contactId,
      @RequestParam(defaultValue = "") String minutes,
      RedirectAttributes flash) {
    return step(
        caseId,
        "contact-" + contactId,
        "contact.told.minutes",
        () -> log.writeMinutes(contactId, minutes),
        flash);
  }

  @PostMapping("/desk/cases/{caseId}/contacts/{contactId}/files")
  String attachTo(
      @PathVariable long caseId,
      @PathVariable long contactId,
      @RequestParam(required = false) List<MultipartFile> attached,
      RedirectAttributes flash) {
    return step(
        caseId,
        "contact-" + contactId,
        "contact.told.attached",
        () -> given(attached).forEach(file -> files.add(contactId, file.name(), file.content())),
        flash);
  }

  @GetMapping("/desk/contacts/{contactId}/files/{fileId}")
  ResponseEntity<Resource> fetch(@PathVariable long contactId, @PathVariable long fileId) {
    Attachment file = files.get(contactId, fileId);
    return FileDownload.of(file, files.open(file));
  }

  /** The handing office does not insist on one talk; {@code what} names proposal and kind. */
  @PostMapping("/desk/cases/{caseId}/contacts/dispensation")
  String dispense(
      @PathVariable long caseId,
      @RequestParam long task,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    return step(
        caseId,
        "task-" + task,
        "contact.told.dispensed",
        () -> dispense(task, what, reason),
        flash);
  }

  private void dispense(long task, String what, String reason) {
    String[] parts = what.split(" ");
    try {
      duties.dispense(task, Long.parseLong(parts[0]), ContactNeed.valueOf(parts[1]), reason);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
      throw Refusal.of("contact.nothing-to-dispense").asException();
    }
  }

  private static List<ContactFiles.Given> given(List<MultipartFile> attached) {
    return attached == null
        ? List.of()
        : attached.stream()
            .filter(file -> !file.isEmpty())
            .map(file -> new ContactFiles.Given(file.getOriginalFilename(), open(file)))
            .toList();
  }

  private static InputStream open(MultipartFile file) {
    try {
      return file.getInputStream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String step(
      long caseId, String place, String told, Runnable work, RedirectAttributes flash) {
    try {
      work.run();
      flash.addFlashAttribute("done", texts.of(told));
    } catch (RefusedException refused) {
      if (refused.refusals().get(0).code().equals("case.not-found")) {
        throw refused;
      }
      flash.addFlashAttribute(
          "problems",
          Problem.of(refused.refusals(), texts).stream()
              .map(problem -> new Problem(place, problem.text()))
              .toList());
    }
    return "redirect:/desk/cases/" + caseId + "/contacts#" + place;
  }
}

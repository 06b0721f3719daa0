package org.tian.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.ListedCase;
import org.tian.assignment.meeting.MeetingCounts;
import org.tian.assignment.meeting.MeetingLists;
import org.tian.assignment.meeting.MeetingPapers;
import org.tian.assignment.meeting.MeetingRuns;
import org.tian.document.DocumentFormat;
import org.tian.document.FileDownload;
import org.tian.proposal.CaseDocuments;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The list of a hand-over meeting, its hand-over in one action, and its papers. */
@Controller
@RequestMapping(HandoverMeetingViews.URL + "/{id:\\d{1,18}}")
class HandoverMeetingCasesController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final HandoverMeetings meetings;
  private final MeetingLists lists;
  private final MeetingRuns runs;
  private final MeetingPapers papers;
  private final HandoverMeetingViews views;
  private final Texts texts;

  HandoverMeetingCasesController(
      HandoverMeetings meetings,
      MeetingLists lists,
      MeetingRuns runs,
      MeetingPapers papers,
      HandoverMeetingViews views,
      Texts texts) {
    this.meetings = meetings;
    this.lists = lists;
    this.runs = runs;
    this.papers = papers;
    this.views = views;
    this.texts = texts;
  }

  /** A case that could be put on the list. */
  public record Free(long id, String number, String title, String proposer, String units) {}

  @GetMapping("/cases")
  String choose(@PathVariable long id, @RequestParam(defaultValue = "") String q, Model model) {
    return choose(id, q, List.of(), model);
  }

  private String choose(long id, String q, List<Problem> problems, Model model) {
    HandoverMeeting meeting = meetings.read(id);
    HandoverMeetingViews.Names names = views.names();
    model.addAttribute("id", id);
    model.addAttribute("title", meeting.getTitle());
    model.addAttribute("q", q.strip());
    model.addAttribute("free", lists.countFree(id));
    model.addAttribute(
        "rows",
        lists.free(id, q, MeetingLists.MOST_FREE).stream().map(one -> free(one, names)).toList());
    model.addAttribute("problems", problems);
    return "meeting/choose";
  }

  private Free free(ListedCase one, HandoverMeetingViews.Names names) {
    return new Free(
        one.proposalId(), one.number(), one.title(), one.proposer(), views.units(one, names));
  }

  @PostMapping("/cases")
  String add(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(name = "case", required = false) List<Long> chosen,
      Model model,
      RedirectAttributes flash) {
    int added;
    try {
      added = all ? lists.addAll(id) : lists.add(id, chosen == null ? List.of() : chosen);
    } catch (RefusedException refused) {
      meetings.read(id);
      return choose(id, "", Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("meeting.done.listed", added));
    return to(id);
  }

  @PostMapping("/cases/removal")
  String takeOff(
      @PathVariable long id,
      @RequestParam(name = "case", required = false) List<Long> chosen,
      RedirectAttributes flash) {
    int removed = lists.takeOff(id, chosen == null ? List.of() : chosen);
    flash.addFlashAttribute("done", texts.of("meeting.done.unlisted", removed));
    return to(id);
  }

  /** Names what will happen before it does. */
  @GetMapping("/hand-over")
  String confirm(@PathVariable long id, Model model) {
    return confirm(id, UUID.randomUUID().toString(), List.of(), model);
  }

  private String confirm(long id, String key, List<Problem> problems, Model model) {
    HandoverMeetingView view = views.of(id, "", 0);
    MeetingCounts counts = lists.counts(id);
    model.addAttribute("meeting", view);
    model.addAttribute("left", counts.left());
    model.addAttribute("key", key);
    model.addAttribute("problems", problems);
    return "meeting/confirm";
  }

  @PostMapping("/hand-over")
  String handOver(@PathVariable long id, @RequestParam String key, Model model) {
    try {
      runs.start(id, key);
    } catch (RefusedException refused) {
      return confirm(id, key, Problem.of(refused.refusals(), texts), model);
    }
    return to(id);
  }

  /** Word or PDF of letters or list. */
  @GetMapping("/{kind:handover-letter|handover-list}.{format:pdf|docx}")
  ResponseEntity<Resource> document(
      @PathVariable long id,
      @PathVariable String kind,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String unit) {
    CaseDocuments.Written written =
        papers.write(
            id,
            MeetingPapers.Kind.of(kind),
            unit,
            DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    return FileDownload.of(written.name(), written.mediaType(), written.content());
  }

  /** The list as a spreadsheet. */
  @GetMapping("/handover-list.xlsx")
  void sheet(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String unit,
      HttpServletResponse response) {
    papers.writeSheet(id, unit, name -> saved(name, response));
  }

  private static OutputStream saved(String name, HttpServletResponse response) {
    response.setContentType(XLSX);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    try {
      return response.getOutputStream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String to(long id) {
    return "redirect:" + HandoverMeetingViews.URL + "/" + id + "#list";
  }
}

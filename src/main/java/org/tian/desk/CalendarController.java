package org.tian.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.tian.rulebook.calendar.CalendarEdit;
import org.tian.rulebook.calendar.CalendarFile;
import org.tian.rulebook.calendar.CalendarOrder;
import org.tian.rulebook.calendar.CalendarRow;
import org.tian.rulebook.calendar.HolidayCalendar;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/**
 * The working calendar: read by all, changed by who keeps it. Every change is first shown with what
 * it does, and saved when that is confirmed.
 */
@Controller
@RequestMapping(CalendarViews.PAGE)
class CalendarController {

  private final HolidayCalendar calendar;
  private final CalendarViews views;
  private final Formats formats;
  private final Texts texts;

  CalendarController(HolidayCalendar calendar, CalendarViews views, Formats formats, Texts texts) {
    this.calendar = calendar;
    this.views = views;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping
  String show(
      @RequestParam(required = false) Integer year,
      @RequestParam(required = false) Long before,
      @RequestParam(defaultValue = "") String date,
      Model model) {
    CalendarView view = views.of(year == null ? formats.today().getYear() : year, before);
    return page(model, view, typedOf(view, date), "", List.of());
  }

  /** The day chosen in the list, to be changed. */
  private static CalendarView.Typed typedOf(CalendarView view, String date) {
    return view.specials().stream()
        .filter(day -> day.date().equals(date))
        .findFirst()
        .map(day -> new CalendarView.Typed(day.date(), day.kind(), day.name(), ""))
        .orElse(CalendarView.Typed.nothing());
  }

  @GetMapping("/{year}/days.{format:tsv|json}")
  ResponseEntity<byte[]> export(@PathVariable int year, @PathVariable String format) {
    List<CalendarRow> rows = calendar.rowsOf(year);
    boolean json = format.equals("json");
    String file = json ? CalendarFile.json(rows) : CalendarFile.tsv(rows);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("calendar-" + year + "." + format)
                .build()
                .toString())
        .contentType(
            json
                ? MediaType.APPLICATION_JSON
                : new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
        .body(file.getBytes(StandardCharsets.UTF_8));
  }

  /** One day, added, changed or taken out. */
  @PostMapping("/day")
  String day(
      @RequestParam int year,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    try {
      return preview(
          model, calendar.changing(new CalendarRow(date.strip(), kind, name.strip()), reason));
    } catch (RefusedException refused) {
      return page(
          model,
          views.of(year, null),
          new CalendarView.Typed(date, kind, name, reason),
          "",
          problems(refused, "date", "reason"));
    }
  }

  /** A file in the place of the whole year. */
  @PostMapping("/import")
  String importFile(
      @RequestParam int year,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "") String rows,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    String text = file == null || file.isEmpty() ? rows : read(file);
    try {
      return preview(
          model,
          new CalendarOrder(
              year,
              CalendarFile.read(text),
              CalendarEdit.Way.IMPORT,
              null,
              reason,
              calendar.version()));
    } catch (RefusedException refused) {
      return page(
          model,
          views.of(year, null),
          new CalendarView.Typed("", "OFF", "", reason),
          text,
          problems(refused, "rows", "import-reason"));
    }
  }

  private static String read(MultipartFile file) {
    try {
      return new String(file.getBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A change taken back. */
  @PostMapping("/changes/{id}/undo")
  String undo(
      @PathVariable long id,
      @RequestParam int year,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    try {
      return preview(model, calendar.undoing(id, reason));
    } catch (RefusedException refused) {
      return page(
          model,
          views.of(year, null),
          CalendarView.Typed.nothing(),
          "",
          problems(refused, "history", "undo-reason-" + id));
    }
  }

  @PostMapping("/save")
  String save(
      @RequestParam int year,
      @RequestParam CalendarEdit.Way way,
      @RequestParam(required = false) Long undoes,
      @RequestParam long seen,
      @RequestParam String reason,
      @RequestParam String rows,
      Model model,
      RedirectAttributes flash) {
    try {
      List<CalendarRow> days = rows.strip().equals("[ ]") ? List.of() : CalendarFile.read(rows);
      calendar.save(new CalendarOrder(year, days, way, undoes, reason, seen));
    } catch (RefusedException refused) {
      return page(
          model,
          views.of(year, null),
          new CalendarView.Typed("", "OFF", "", reason),
          "",
          problems(refused, "", ""));
    }
    flash.addFlashAttribute("done", texts.of("calendar.saved"));
    return "redirect:" + CalendarViews.url(year);
  }

  private String preview(Model model, CalendarOrder order) {
    model.addAttribute("preview", views.preview(order));
    return "desk/calendar-preview";
  }

  private String page(
      Model model,
      CalendarView view,
      CalendarView.Typed typed,
      String rows,
      List<Problem> problems) {
    model.addAttribute("view", view);
    model.addAttribute("typed", typed);
    model.addAttribute("rows", rows);
    model.addAttribute("problems", problems);
    return "desk/calendar";
  }

  /** Each problem at its field on the page. */
  private List<Problem> problems(RefusedException refused, String days, String reason) {
    if (refused.refusals().stream().anyMatch(one -> one.code().equals("calendar.not-yours"))) {
      throw refused;
    }
    return Problem.of(refused.refusals(), texts).stream()
        .map(
            problem ->
                new Problem(
                    switch (problem.field()) {
                      case "days", "file" -> days;
                      case "reason" -> reason;
                      default -> problem.field();
                    },
                    problem.text()))
        .toList();
  }
}

package org.tian.topic.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.topic.TopicAccess;
import org.tian.topic.WorkPoint;
import org.tian.topic.WorkPoints;

/** Annual work points, entered line by line by the office. */
@Controller
@RequestMapping("/desk/topics/work-points")
class WorkPointController {

  private static final int YEARS = 6;

  private final WorkPoints workPoints;
  private final TopicAccess access;
  private final TopicWords words;
  private final Formats formats;
  private final Texts texts;

  WorkPointController(
      WorkPoints workPoints, TopicAccess access, TopicWords words, Formats formats, Texts texts) {
    this.workPoints = workPoints;
    this.access = access;
    this.words = words;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(required = false) Integer year,
      Model model) {
    return page(committee, year, "", List.of(), model);
  }

  @PostMapping
  String add(
      @RequestParam String committee,
      @RequestParam int year,
      @RequestParam(defaultValue = "") String lines,
      Model model,
      RedirectAttributes flash) {
    try {
      int added = workPoints.add(committee, year, lines);
      flash.addFlashAttribute("done", texts.of("topic.work-points.added", added));
      return back(committee, year);
    } catch (RefusedException refused) {
      return page(committee, year, lines, Problem.of(refused.refusals(), texts), model);
    }
  }

  @PostMapping("/{id:\\d{1,18}}/removal")
  String remove(@PathVariable long id, RedirectAttributes flash) {
    WorkPoint point = workPoints.remove(id);
    flash.addFlashAttribute("done", texts.of("topic.work-points.removed", point.getText()));
    return back(point.getCommitteeCode(), point.getYearNo());
  }

  private static String back(String committee, int year) {
    return "redirect:/desk/topics/work-points?committee=" + committee + "&year=" + year;
  }

  private String page(
      String wanted, Integer year, String lines, List<Problem> problems, Model model) {
    String committee = words.committee(wanted, access.kept());
    int thisYear = formats.today().getYear();
    int shown = year == null ? thisYear : year;
    model.addAttribute("committees", words.committees(access.kept(), committee));
    model.addAttribute("committee", committee);
    model.addAttribute("year", shown);
    model.addAttribute(
        "years",
        words.years(
            Stream.concat(
                IntStream.range(0, YEARS).mapToObj(ago -> thisYear + 1 - ago), Stream.of(shown)),
            shown));
    model.addAttribute("points", workPoints.of(committee, shown));
    model.addAttribute("lines", lines);
    model.addAttribute("problems", problems);
    return "topic/work-points";
  }
}

package org.tian.desk;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.review.FilingReason;
import org.tian.review.FilingReasons;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** The reasons for not filing: office and director add their committee's own and retire them. */
@Controller
@RequestMapping("/desk/review/reasons")
class FilingReasonsController {

  private static final List<Role> KEEPERS = List.of(Role.OFFICE, Role.DIRECTOR);

  private final FilingReasons reasons;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  FilingReasonsController(
      FilingReasons reasons, Directory directory, Formats formats, Texts texts) {
    this.reasons = reasons;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** One reason in words; the day it ended, or an empty text. */
  public record Row(
      String code, String text, boolean national, boolean choosable, String from, String until) {}

  /** What was typed, to stand in the form again after a refusal. */
  public record Typed(String textZh, String textEn, String from) {}

  /** A committee to choose. */
  public record Choice(String code, String name) {}

  @GetMapping
  String show(@RequestParam(required = false) String committee, Principal who, Model model) {
    return page(committee, who, List.of(), new Typed("", "", ""), model);
  }

  @PostMapping
  String add(
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String textZh,
      @RequestParam(defaultValue = "") String textEn,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      Principal who,
      Model model,
      RedirectAttributes flash) {
    try {
      reasons.add(committee, textZh, textEn, from);
    } catch (RefusedException refused) {
      Typed typed = new Typed(textZh, textEn, from == null ? "" : from.toString());
      return page(committee, who, Problem.of(refused.refusals(), texts), typed, model);
    }
    flash.addFlashAttribute("done", texts.of("review.reasons.added", textZh.strip()));
    return "redirect:/desk/review/reasons?committee=" + committee;
  }

  @PostMapping("/retirement")
  String retire(
      @RequestParam String committee, @RequestParam String code, RedirectAttributes flash) {
    reasons.retire(committee, code, formats.today());
    String text = reasons.textsOf(committee, List.of(code)).get(0);
    flash.addFlashAttribute("done", texts.of("review.reasons.retired", text));
    return "redirect:/desk/review/reasons?committee=" + committee;
  }

  private String page(
      String wanted, Principal who, List<Problem> problems, Typed typed, Model model) {
    List<Choice> mine = committeesOf(who.getName());
    Choice chosen =
        mine.stream()
            .filter(choice -> wanted == null || choice.code().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.of("review.reasons-not-yours").asException());
    model.addAttribute("committees", mine);
    model.addAttribute("chosen", chosen);
    model.addAttribute("rows", reasons.of(chosen.code()).stream().map(this::row).toList());
    model.addAttribute("problems", problems);
    model.addAttribute("typed", typed);
    return "desk/reasons";
  }

  private List<Choice> committeesOf(String personId) {
    return directory.postsOf(personId).stream()
        .filter(post -> KEEPERS.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .map(code -> new Choice(code, nameOf(code)))
        .toList();
  }

  private String nameOf(String committee) {
    return directory.committee(committee).map(Committee::getName).orElse(committee);
  }

  private Row row(FilingReason reason) {
    LocalDate until = reason.getValidUntil();
    return new Row(
        reason.getCode(),
        reason.getText(),
        reason.isNational(),
        reason.isValidOn(formats.today()) && until == null,
        formats.day(reason.getValidFrom()),
        until == null ? "" : formats.day(until));
  }
}

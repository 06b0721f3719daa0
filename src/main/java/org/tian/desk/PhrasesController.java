package org.tian.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.desk.DeputiesView.Named;
import org.tian.organisation.BodyOffices;
import org.tian.organisation.Directory;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.staffing.Phrase;
import org.tian.staffing.PhraseKind;
import org.tian.staffing.Phrases;

/** The phrase library: own phrases, and those of the committee for its office. */
@Controller
@RequestMapping("/desk/phrases")
class PhrasesController {

  private static final String HERE = "redirect:/desk/phrases";

  private final Phrases phrases;
  private final BodyOffices offices;
  private final Directory directory;
  private final Texts texts;

  PhrasesController(Phrases phrases, BodyOffices offices, Directory directory, Texts texts) {
    this.phrases = phrases;
    this.offices = offices;
    this.directory = directory;
    this.texts = texts;
  }

  /** A phrase on the page. */
  public record Row(
      long id, String kind, String kindName, String words, long uses, boolean changeable) {}

  /** Whose phrases these are. */
  public record Library(String code, String name, boolean kept, List<Row> rows) {}

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, Principal principal, Model model) {
    return page(q, "", "", "", principal, model, List.of());
  }

  @PostMapping
  String add(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    try {
      phrases.add(committee, kindOf(kind), words);
    } catch (RefusedException refused) {
      List<Problem> problems = Problem.of(refused.refusals(), texts);
      return page("", committee, kind, words, principal, model, problems);
    }
    flash.addFlashAttribute("done", texts.of("staffing.phrases.added"));
    return HERE;
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    try {
      phrases.change(id, kindOf(kind), words);
    } catch (RefusedException refused) {
      return page("", "", "", "", principal, model, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute("done", texts.of("staffing.phrases.changed"));
    return HERE;
  }

  @PostMapping("/{id}/place")
  String move(@PathVariable long id, @RequestParam boolean up) {
    phrases.move(id, up);
    return HERE;
  }

  @PostMapping("/{id}/deletion")
  String delete(@PathVariable long id, RedirectAttributes flash) {
    phrases.delete(id);
    flash.addFlashAttribute("deleted", id);
    return HERE;
  }

  @PostMapping("/{id}/restoration")
  String restore(@PathVariable long id, RedirectAttributes flash) {
    phrases.restore(id);
    flash.addFlashAttribute("done", texts.of("staffing.phrases.restored"));
    return HERE;
  }

  private static PhraseKind kindOf(String code) {
    return Arrays.stream(PhraseKind.values())
        .filter(kind -> kind.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  private String page(
      String q,
      String committee,
      String kind,
      String words,
      Principal principal,
      Model model,
      List<Problem> problems) {
    List<Phrase> found =
        phrases.list().stream()
            .filter(
                one ->
                    one.getWords()
                        .toLowerCase(Locale.ROOT)
                        .contains(q.strip().toLowerCase(Locale.ROOT)))
            .toList();
    List<String> kept = phrases.kept();
    List<Library> libraries =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(""),
                java.util.stream.Stream.concat(
                        kept.stream(),
                        found.stream()
                            .map(Phrase::getCommitteeCode)
                            .filter(java.util.Objects::nonNull))
                    .distinct())
            .map(code -> library(code, found, kept))
            .toList();
    model.addAttribute("q", q);
    model.addAttribute("libraries", libraries);
    model.addAttribute(
        "kept", kept.stream().map(code -> new Named(code, directory.nameOf(code))).toList());
    model.addAttribute(
        "kinds",
        Arrays.stream(PhraseKind.values())
            .map(one -> new Named(one.name(), texts.nameOf("phrasekind", one)))
            .toList());
    model.addAttribute("office", !offices.bodiesOf(principal.getName()).isEmpty());
    model.addAttribute("typedCommittee", committee);
    model.addAttribute("typedKind", kind);
    model.addAttribute("typedWords", words);
    model.addAttribute("problems", problems);
    return "staffing/phrases";
  }

  private Library library(String code, List<Phrase> found, List<String> kept) {
    boolean mine = code.isEmpty();
    boolean changeable = mine || kept.contains(code);
    return new Library(
        code,
        mine
            ? texts.of("staffing.phrases.mine")
            : texts.of("staffing.phrases.of", directory.nameOf(code)),
        changeable,
        found.stream()
            .filter(
                one -> mine ? one.getCommitteeCode() == null : code.equals(one.getCommitteeCode()))
            .map(
                one ->
                    new Row(
                        one.getId(),
                        one.getKind().name(),
                        texts.nameOf("phrasekind", one.getKind()),
                        one.getWords(),
                        one.getUses(),
                        changeable))
            .toList());
  }
}

package org.tian.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.staffing.Vacancies;
import org.tian.staffing.VacantPost;

/** Posts nobody holds while tasks wait for them, and what can be done about it. */
@Controller
@RequestMapping("/desk/vacancies")
class VacanciesController {

  private static final String HERE = "redirect:/desk/vacancies";
  private static final int SHOWN = 10;

  private final Vacancies vacancies;
  private final StepNames names;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  VacanciesController(
      Vacancies vacancies, StepNames names, Directory directory, Formats formats, Texts texts) {
    this.vacancies = vacancies;
    this.names = names;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** A vacant post in words. */
  public record Row(
      String group,
      String body,
      String role,
      String since,
      int count,
      List<String> tasks,
      List<DeputiesView.Named> people,
      List<DeputiesView.Named> roles) {}

  @GetMapping
  String list(Model model) {
    return page(model, List.of());
  }

  @PostMapping("/stand-in")
  String standIn(
      @RequestParam String group,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate until,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    try {
      vacancies.nameStandIn(group, person, until, reason);
    } catch (RefusedException refused) {
      return page(model, Problem.of(refused.refusals(), texts));
    }
    flash.addFlashAttribute(
        "done", texts.of("staffing.vacancies.named", directory.personName(person)));
    return HERE;
  }

  @PostMapping("/offer")
  String offer(
      @RequestParam String group,
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      RedirectAttributes flash) {
    try {
      int count = vacancies.offerTo(group, role, reason);
      flash.addFlashAttribute("done", texts.of("staffing.vacancies.offered", count));
    } catch (RefusedException refused) {
      return page(model, Problem.of(refused.refusals(), texts));
    }
    return HERE;
  }

  private String page(Model model, List<Problem> problems) {
    model.addAttribute("rows", vacancies.list().stream().map(this::row).toList());
    model.addAttribute("problems", problems);
    return "staffing/vacancies";
  }

  private Row row(VacantPost post) {
    List<Post> holders = vacancies.peopleOf(post.bodyCode());
    return new Row(
        post.group(),
        directory.nameOf(post.bodyCode()),
        texts.of(post.role().messageKey()),
        post.since() == null ? texts.of("staffing.vacancies.never") : formats.day(post.since()),
        post.tasks().size(),
        post.tasks().stream()
            .limit(SHOWN)
            .map(item -> names.step(item) + texts.of("desk.colon") + item.title())
            .toList(),
        holders.stream()
            .map(Post::getPersonId)
            .distinct()
            .map(id -> new DeputiesView.Named(id, directory.personName(id)))
            .toList(),
        Arrays.stream(Role.values())
            .filter(role -> holders.stream().anyMatch(one -> one.getRole() == role))
            .map(role -> new DeputiesView.Named(role.name(), texts.of(role.messageKey())))
            .toList());
  }
}

package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.document.DocumentTemplate;
import org.tian.document.DocumentTemplates;
import org.tian.document.PlainTextWriter;
import org.tian.notification.Channel;
import org.tian.notification.NewsTextBook;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Office and director word what their committee's people are told. */
@Controller
@RequestMapping("/desk/news-texts")
class NewsTextsController {

  private static final String PAGE = "redirect:/desk/news-texts";

  private final DocumentTemplates templates;
  private final DocumentTemplateViews views;
  private final PlainTextWriter writer;
  private final NewsTextBook book;
  private final Directory directory;
  private final NotificationParts parts;
  private final Texts texts;

  NewsTextsController(
      DocumentTemplates templates,
      DocumentTemplateViews views,
      PlainTextWriter writer,
      NewsTextBook book,
      Directory directory,
      NotificationParts parts,
      Texts texts) {
    this.templates = templates;
    this.views = views;
    this.writer = writer;
    this.book = book;
    this.directory = directory;
    this.parts = parts;
    this.texts = texts;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "zh") String language,
      Model model) {
    List<String> mine = templates.kept();
    String chosen =
        mine.stream()
            .filter(code -> committee.isEmpty() || code.equals(committee))
            .findFirst()
            .orElseThrow(() -> Refusal.of("rulebook.not-yours").asException());
    Map<String, DocumentTemplate> latest = templates.latest(chosen);
    model.addAttribute(
        "view",
        new NewsTextsView(
            chosen,
            directory.nameOf(chosen),
            language.equals("en") ? "en" : "zh",
            mine.stream()
                .map(
                    code ->
                        new SearchView.Choice(code, directory.nameOf(code), code.equals(chosen)))
                .toList(),
            Arrays.stream(Channel.values())
                .map(channel -> texts.nameOf("newschannel", channel))
                .toList(),
            book.events().stream().map(event -> row(event, language, latest)).toList()));
    model.addAttribute("tabs", parts.tabs());
    return "notification/texts";
  }

  private NewsTextsView.Row row(
      String event, String language, Map<String, DocumentTemplate> latest) {
    String wanted = language.equals("en") ? "en" : "zh";
    return new NewsTextsView.Row(
        texts.of("news." + event),
        Arrays.stream(Channel.values())
            .map(
                channel ->
                    book.all().stream()
                        .filter(
                            one ->
                                one.event().equals(event)
                                    && one.channel() == channel
                                    && one.language().equals(wanted))
                        .findFirst()
                        .map(one -> cell(one, latest.get(one.code())))
                        .orElse(
                            new NewsTextsView.Cell(
                                "", texts.nameOf("newschannel", channel), false, false)))
            .toList());
  }

  private NewsTextsView.Cell cell(NewsTextBook.Entry entry, DocumentTemplate latest) {
    return new NewsTextsView.Cell(
        entry.code(),
        texts.nameOf("newschannel", entry.channel()),
        latest != null && !latest.isShipped(),
        latest != null && latest.getFailedAt() != null);
  }

  @GetMapping("/{kind}")
  String edit(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(required = false) Integer version,
      Model model) {
    return form(views.form(committee, book.of(kind).code(), version, null), List.of(), model);
  }

  @GetMapping("/{kind}/versions/{number}")
  String difference(
      @PathVariable String kind,
      @PathVariable int number,
      @RequestParam String committee,
      Model model) {
    model.addAttribute("view", views.difference(committee, book.of(kind).code(), number));
    model.addAttribute("name", nameOf(kind));
    return "notification/text-version";
  }

  @PostMapping("/{kind}")
  String save(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model,
      RedirectAttributes flash) {
    book.of(kind);
    try {
      int number = templates.save(committee, kind, source, note, basedOn).getVersionNo();
      flash.addFlashAttribute("done", texts.of("newstexts.saved", nameOf(kind), number));
      return list(committee, kind, flash);
    } catch (RefusedException refused) {
      return again(committee, kind, source, note, basedOn, refused.refusals(), model);
    }
  }

  /** Keeps what was typed, right or wrong, to go on later. */
  @PostMapping("/{kind}/draft")
  String keep(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model,
      RedirectAttributes flash) {
    try {
      templates.keepDraft(committee, book.of(kind).code(), source, note, basedOn);
    } catch (RefusedException refused) {
      return again(committee, kind, source, note, basedOn, refused.refusals(), model);
    }
    flash.addFlashAttribute("done", texts.of("templates.kept"));
    flash.addAttribute("committee", committee);
    return PAGE + "/" + kind;
  }

  @PostMapping("/{kind}/draft-removal")
  String drop(@PathVariable String kind, @RequestParam String committee, RedirectAttributes flash) {
    templates.dropDraft(committee, book.of(kind).code());
    flash.addFlashAttribute("done", texts.of("templates.dropped"));
    flash.addAttribute("committee", committee);
    return PAGE + "/" + kind;
  }

  @PostMapping("/{kind}/shipped")
  String useShipped(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(name = "shippedNote", defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model,
      RedirectAttributes flash) {
    book.of(kind);
    try {
      templates.useShipped(committee, kind, note, basedOn);
    } catch (RefusedException refused) {
      return form(
          views.form(committee, kind, null, null), Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("newstexts.shipped-again", nameOf(kind)));
    return list(committee, kind, flash);
  }

  /** What is typed with examples, on the same page; what is wrong is told there too. */
  @PostMapping("/{kind}/preview")
  String preview(
      @PathVariable String kind,
      @RequestParam String committee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "0") int basedOn,
      Model model) {
    templates.requireKeeper(committee);
    book.of(kind);
    try {
      model.addAttribute(
          "preview", writer.tryOut(kind, source.replace("\r\n", "\n").stripTrailing()));
      return again(committee, kind, source, note, basedOn, List.of(), model);
    } catch (RefusedException refused) {
      return again(committee, kind, source, note, basedOn, refused.refusals(), model);
    }
  }

  private String list(String committee, String kind, RedirectAttributes flash) {
    flash.addAttribute("committee", committee);
    flash.addAttribute("language", book.of(kind).language());
    return PAGE;
  }

  private String again(
      String committee,
      String kind,
      String source,
      String note,
      int basedOn,
      List<Refusal> refusals,
      Model model) {
    templates.requireKeeper(committee);
    return form(
        views.form(
            committee,
            kind,
            null,
            new DocumentTemplateViews.Typed(source, Objects.toString(note, ""), basedOn, "")),
        Problem.of(refusals, texts),
        model);
  }

  private String form(DocumentTemplatesView.Form form, List<Problem> problems, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("name", nameOf(form.kind()));
    model.addAttribute("language", book.of(form.kind()).language());
    model.addAttribute("problems", problems);
    return "notification/text";
  }

  private String nameOf(String kind) {
    NewsTextBook.Entry entry = book.of(kind);
    return texts.of(
        "newstexts.name",
        texts.of("news." + entry.event()),
        texts.nameOf("newschannel", entry.channel()),
        texts.of("newstexts.language." + entry.language()));
  }
}

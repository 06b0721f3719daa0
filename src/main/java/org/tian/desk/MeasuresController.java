package org.tian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.handling.commitment.MeasureBook;
import org.tian.handling.commitment.MeasureDraft;
import org.tian.handling.commitment.PolicyMeasure;
import org.tian.handling.commitment.PolicyMeasures;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Policy documents and measures that proposals led to: the list, adding, taking away. */
@Controller
class MeasuresController {

  private static final int PAGE_SIZE = 50;
  private static final int YEARS = 10;

  private final PolicyMeasures measures;
  private final MeasureBook book;
  private final MeasureViews views;
  private final Proposals proposals;
  private final Formats formats;
  private final Texts texts;

  MeasuresController(
      PolicyMeasures measures,
      MeasureBook book,
      MeasureViews views,
      Proposals proposals,
      Formats formats,
      Texts texts) {
    this.measures = measures;
    this.book = book;
    this.views = views;
    this.proposals = proposals;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * A line of the list.
   *
   * @param outside whether the address leads out of the program
   */
  public record Row(
      String title,
      String documentNumber,
      String issuingBody,
      String day,
      String url,
      boolean outside,
      String caseUrl,
      String caseTitle,
      String caseNumber,
      String item) {}

  @GetMapping(MeasureViews.URL)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(required = false) String after,
      Model model) {
    MeasureBook.Page page = book.page(q, MeasureBook.yearOf(year), after, PAGE_SIZE);
    model.addAttribute("rows", page.items().stream().map(this::row).toList());
    model.addAttribute("q", q.strip());
    model.addAttribute(
        "years",
        IntStream.range(0, YEARS)
            .mapToObj(ago -> String.valueOf(formats.today().getYear() - ago))
            .map(one -> new SearchView.Choice(one, one, one.equals(year)))
            .toList());
    model.addAttribute("narrowed", !q.isBlank() || !year.isBlank());
    model.addAttribute("nextUrl", page.next() == null ? null : url(q, year, page.next()));
    model.addAttribute("firstUrl", after == null ? null : url(q, year, null));
    return "commitment/measures";
  }

  private Row row(MeasureBook.Line one) {
    return new Row(
        one.title(),
        one.documentNumber(),
        one.issuingBody(),
        formats.day(one.issuedOn()),
        MeasureViews.addressOf(one.id(), one.url()),
        one.url() != null,
        "/desk/cases/" + one.proposalId() + "#measures",
        one.caseTitle(),
        one.caseNumber(),
        views.item(one.itemNo()));
  }

  private static String url(String q, String year, String after) {
    UriComponentsBuilder url =
        UriComponentsBuilder.fromPath(MeasureViews.URL)
            .queryParam("q", "{q}")
            .queryParam("year", "{year}");
    if (after != null) {
      url.queryParam("after", after);
    }
    return url.encode().buildAndExpand(q, year).toUriString();
  }

  /** The form of a measure as it was typed. */
  public record Typed(
      String title,
      String documentNumber,
      String issuingBody,
      String issuedOn,
      String url,
      String itemNo) {

    MeasureDraft draft() {
      return new MeasureDraft(title, documentNumber, issuingBody, day(), url, number(), null);
    }

    private LocalDate day() {
      try {
        return issuedOn == null || issuedOn.isBlank() ? null : LocalDate.parse(issuedOn);
      } catch (DateTimeParseException noDay) {
        throw Refusal.at("issuedOn", "measure.no-day").asException();
      }
    }

    private Integer number() {
      return itemNo != null && itemNo.matches("\\d{1,4}") ? Integer.valueOf(itemNo) : null;
    }
  }

  @GetMapping("/desk/cases/{id}/measures/new")
  String form(@PathVariable long id, Model model) {
    return page(id, new Typed("", "", "", "", "", ""), List.of(), model);
  }

  @PostMapping("/desk/cases/{id}/measures")
  String add(
      @PathVariable long id,
      @ModelAttribute Typed typed,
      @RequestParam(required = false) MultipartFile file,
      Model model,
      RedirectAttributes flash)
      throws IOException {
    try {
      keep(id, typed.draft(), file);
    } catch (RefusedException refused) {
      return page(id, typed, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("measure.added"));
    return "redirect:/desk/cases/" + id + "#measures";
  }

  private void keep(long id, MeasureDraft draft, MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      measures.add(id, draft);
      return;
    }
    try (InputStream content = file.getInputStream()) {
      measures.add(id, draft, file.getOriginalFilename(), content);
    }
  }

  private String page(long id, Typed typed, List<Problem> problems, Model model) {
    Proposal proposal = proposals.read(id);
    if (!measures.mayChange(proposal)) {
      throw Refusal.of("measure.not-yours").asException();
    }
    model.addAttribute("measures", views.ofCase(proposal));
    model.addAttribute("caseTitle", proposal.getTitle());
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "commitment/measure-new";
  }

  @PostMapping(MeasureViews.URL + "/{id}/removal")
  String remove(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    PolicyMeasure removed = measures.remove(id, reason);
    flash.addFlashAttribute("done", texts.of("measure.remove.done"));
    return "redirect:/desk/cases/" + removed.getProposalId() + "#measures";
  }

  @GetMapping(MeasureViews.URL + "/{id}/file")
  ResponseEntity<Resource> file(@PathVariable long id) {
    Attachment file =
        measures
            .fileOf(measures.read(id))
            .orElseThrow(() -> Refusal.of("measure.not-found").asException());
    return FileDownload.of(file, measures.open(file));
  }
}

package org.tian.desk;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.document.FileDownload;
import org.tian.handling.commitment.CommitmentBook;
import org.tian.handling.commitment.CommitmentSearch;
import org.tian.handling.commitment.CommitmentSheets;
import org.tian.handling.commitment.CommitmentState;
import org.tian.handling.commitment.MeasureBook;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The promises a reader works on or is owed, and what became of them by year. */
@Controller
@RequestMapping(CommitmentViews.URL)
class CommitmentListController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int PAGE_SIZE = 50;
  private static final int YEARS = 10;
  private static final int YEARS_AHEAD = 5;
  private static final List<String> LIGHTS = List.of("late", "near", "good");
  private static final List<String> TABS =
      List.of(
          CommitmentSearch.OPEN,
          CommitmentState.TO_REPORT.name(),
          CommitmentState.IN_CHECK.name(),
          CommitmentState.WITH_DIRECTOR.name(),
          CommitmentSearch.MOVED,
          CommitmentState.KEPT.name(),
          CommitmentState.GIVEN_UP.name(),
          "");

  private final CommitmentBook book;
  private final CommitmentSheets sheets;
  private final CommitmentViews views;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CommitmentListController(
      CommitmentBook book,
      CommitmentSheets sheets,
      CommitmentViews views,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.book = book;
    this.sheets = sheets;
    this.views = views;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What the address asks for; empty texts do not narrow. */
  record Wanted(
      String q,
      String committee,
      String state,
      String unit,
      String promised,
      String due,
      String light,
      String session,
      String sort,
      String after) {

    Wanted {
      state = state == null ? CommitmentSearch.OPEN : state;
    }

    CommitmentSearch search() {
      return new CommitmentSearch(
          q,
          committee,
          state,
          unit,
          MeasureBook.yearOf(promised),
          MeasureBook.yearOf(due),
          light,
          session != null && session.matches("\\d{1,18}") ? Long.valueOf(session) : null,
          CommitmentSearch.Sort.of(sort),
          PAGE_SIZE,
          after);
    }

    /** The same in another state and at another place. */
    String url(String path, String otherState, String otherAfter) {
      UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
      List<String> values = new ArrayList<>();
      add(url, "q", q, values);
      add(url, "committee", committee, values);
      add(url, "unit", unit, values);
      add(url, "promised", promised, values);
      add(url, "due", due, values);
      add(url, "light", light, values);
      add(url, "session", session, values);
      add(url, "sort", sort, values);
      url.queryParam("state", otherState);
      if (otherAfter != null) {
        url.queryParam("after", otherAfter);
      }
      return url.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(
        UriComponentsBuilder url, String name, String value, List<String> values) {
      if (value != null && !value.isBlank()) {
        url.queryParam(name, "{" + name + "}");
        values.add(value.strip());
      }
    }
  }

  @GetMapping
  String list(@ModelAttribute Wanted wanted, Model model) {
    CommitmentSearch search = wanted.search();
    CommitmentBook.Page page = book.page(search);
    model.addAttribute("view", view(wanted, search, page));
    return "commitment/list";
  }

  @GetMapping("/commitments.xlsx")
  ResponseEntity<Resource> workbook(@ModelAttribute Wanted wanted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.lines(book.all(wanted.search()), out);
    return FileDownload.of(texts.of("commitment.sheet.lines") + ".xlsx", XLSX, out.toByteArray());
  }

  /** What became of promises, by unit and year. */
  @GetMapping("/years")
  String years(@RequestParam(defaultValue = "") String session, Model model) {
    List<CommitmentBook.YearCount> counts = book.years(ofSession(session));
    model.addAttribute(
        "rows",
        counts.stream().map(one -> new YearRow(directory.nameOf(one.unit()), one)).toList());
    model.addAttribute("total", total(counts));
    model.addAttribute("sessions", sessions(session));
    model.addAttribute("session", session);
    return "commitment/years";
  }

  @GetMapping("/years.xlsx")
  ResponseEntity<Resource> yearsWorkbook(@RequestParam(defaultValue = "") String session) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.years(book.years(ofSession(session)), out);
    return FileDownload.of(texts.of("commitment.sheet.years") + ".xlsx", XLSX, out.toByteArray());
  }

  /** A unit's year. */
  public record YearRow(String unit, CommitmentBook.YearCount count) {}

  private static CommitmentBook.YearCount total(List<CommitmentBook.YearCount> all) {
    return new CommitmentBook.YearCount(
        "",
        0,
        all.stream().mapToLong(CommitmentBook.YearCount::promised).sum(),
        all.stream().mapToLong(CommitmentBook.YearCount::kept).sum(),
        all.stream().mapToLong(CommitmentBook.YearCount::moved).sum(),
        all.stream().mapToLong(CommitmentBook.YearCount::givenUp).sum(),
        all.stream().mapToLong(CommitmentBook.YearCount::open).sum(),
        all.stream().mapToLong(CommitmentBook.YearCount::overdue).sum());
  }

  private static CommitmentSearch ofSession(String session) {
    return new Wanted("", "", "", "", "", "", "", session, "", null).search();
  }

  private CommitmentListView view(
      Wanted wanted, CommitmentSearch search, CommitmentBook.Page page) {
    Map<String, Long> counts = book.counts(search);
    int year = formats.today().getYear();
    return new CommitmentListView(
        TABS.stream().map(state -> tab(wanted, state, counts)).toList(),
        search.q(),
        choices(
            directory.committees().stream(),
            Committee::getCode,
            Committee::getShortName,
            search.committee()),
        choices(book.units().stream(), Function.identity(), directory::nameOf, search.unit()),
        sessions(wanted.session()),
        choices(
            IntStream.range(0, YEARS).mapToObj(ago -> String.valueOf(year - ago)),
            Function.identity(),
            Function.identity(),
            text(wanted.promised())),
        choices(
            IntStream.range(0, YEARS + YEARS_AHEAD)
                .mapToObj(ago -> String.valueOf(year + YEARS_AHEAD - ago)),
            Function.identity(),
            Function.identity(),
            text(wanted.due())),
        choices(
            LIGHTS.stream(),
            Function.identity(),
            light -> texts.of("commitment.light." + light),
            search.light()),
        choices(
            Arrays.stream(CommitmentSearch.Sort.values()),
            CommitmentSearch.Sort::code,
            sort -> texts.of("commitment.sort." + sort.code()),
            search.sort().code()),
        search.state(),
        page.items().stream().map(views::row).toList(),
        search.isNarrowed(),
        wanted.url(CommitmentViews.URL + "/commitments.xlsx", search.state(), null),
        page.next() == null ? null : wanted.url(CommitmentViews.URL, search.state(), page.next()),
        search.after() == null ? null : wanted.url(CommitmentViews.URL, search.state(), null));
  }

  private CommitmentListView.Tab tab(Wanted wanted, String state, Map<String, Long> counts) {
    return new CommitmentListView.Tab(
        texts.of("commitment.tab." + (state.isEmpty() ? "all" : state)),
        wanted.url(CommitmentViews.URL, state, null),
        counts.getOrDefault(state, 0L),
        state.equals(wanted.state()));
  }

  private List<SearchView.Choice> sessions(String chosen) {
    return choices(
        book.sessions().stream(),
        one -> String.valueOf(one.id()),
        CommitmentBook.SessionOfPromises::name,
        text(chosen));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static <T> List<SearchView.Choice> choices(
      Stream<T> all, Function<T, String> value, Function<T, String> text, String chosen) {
    return all.map(
            one ->
                new SearchView.Choice(
                    value.apply(one), text.apply(one), value.apply(one).equals(chosen)))
        .toList();
  }
}

package org.tian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.exchange.print.PrintBatches;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseMark;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.ProposalPage;
import org.tian.proposal.ProposalSearch;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Search over all cases the person may see. The filters stand in the address. */
@Controller
class SearchController {

  private static final int PAGE_SIZE = 50;
  private static final int YEARS = 10;

  private final Proposals proposals;
  private final ProposalRows rows;
  private final Directory directory;
  private final Categories categories;
  private final Formats formats;
  private final PrintBatches prints;
  private final Texts texts;

  SearchController(
      Proposals proposals,
      ProposalRows rows,
      Directory directory,
      Categories categories,
      Formats formats,
      PrintBatches prints,
      Texts texts) {
    this.proposals = proposals;
    this.rows = rows;
    this.directory = directory;
    this.categories = categories;
    this.formats = formats;
    this.prints = prints;
    this.texts = texts;
  }

  /** What was asked for; empty texts do not narrow. */
  record Wanted(
      String q,
      String status,
      String committee,
      String category,
      String year,
      String keyword,
      String mark) {

    boolean isNarrowed() {
      return Stream.of(q, status, committee, category, year, keyword, mark)
          .anyMatch(part -> !part.isEmpty());
    }

    String url(Long after) {
      UriComponentsBuilder url = UriComponentsBuilder.fromPath("/desk/search");
      List<String> values = new ArrayList<>();
      add(url, "q", q, values);
      add(url, "status", status, values);
      add(url, "committee", committee, values);
      add(url, "category", category, values);
      add(url, "year", year, values);
      add(url, "keyword", keyword, values);
      add(url, "mark", mark, values);
      if (after != null) {
        url.queryParam("after", after);
      }
      return url.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(
        UriComponentsBuilder url, String name, String value, List<String> values) {
      if (!value.isEmpty()) {
        url.queryParam(name, "{" + name + "}");
        values.add(value);
      }
    }
  }

  @GetMapping("/desk/search")
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String keyword,
      @RequestParam(defaultValue = "") String mark,
      @RequestParam(required = false) Long after,
      Model model) {
    Wanted wanted = new Wanted(q.strip(), status, committee, category, year, keyword.strip(), mark);
    ProposalPage page = proposals.search(query(wanted, after));
    model.addAttribute("search", view(wanted, after, page));
    model.addAttribute(
        "printable",
        prints.isOpen()
            ? page.items().stream().map(one -> Long.toString(one.id())).toList()
            : List.of());
    return "desk/search";
  }

  private ProposalSearch query(Wanted wanted, Long after) {
    List<ProposalStatus> statuses =
        ProposalRows.SUBMITTED.stream()
            .filter(status -> wanted.status().isEmpty() || status.name().equals(wanted.status()))
            .toList();
    return new ProposalSearch(
        wanted.q(),
        statuses,
        wanted.committee(),
        false,
        PAGE_SIZE,
        after,
        yearOf(wanted),
        categoriesOf(wanted),
        wanted.keyword(),
        markOf(wanted));
  }

  /** The category wanted with all under it; none when nothing is wanted. */
  private Collection<String> categoriesOf(Wanted wanted) {
    if (wanted.category().isEmpty()) {
      return List.of();
    }
    Set<String> found = new TreeSet<>(Set.of(wanted.category()));
    found.addAll(categories.within(treeOf(wanted), wanted.category()));
    return found;
  }

  /** The tree to choose from: of the committee wanted, else the common one. */
  private static String treeOf(Wanted wanted) {
    return wanted.committee().isEmpty() ? Category.COMMON : wanted.committee();
  }

  private static String inTree(Category category) {
    return category.isArea() ? category.getName() : "　" + category.getName();
  }

  /** The year wanted; none when the address holds no year. */
  private static Integer yearOf(Wanted wanted) {
    return wanted.year().matches("[12]\\d{3}") ? Integer.valueOf(wanted.year()) : null;
  }

  /** The mark wanted; none when the address holds no mark. */
  private static CaseMark markOf(Wanted wanted) {
    return Arrays.stream(CaseMark.values())
        .filter(mark -> mark.name().equals(wanted.mark()))
        .findFirst()
        .orElse(null);
  }

  private SearchView view(Wanted wanted, Long after, ProposalPage page) {
    return new SearchView(
        wanted.q(),
        choices(
            ProposalRows.SUBMITTED.stream(),
            ProposalStatus::name,
            status -> texts.of(status.messageKey()),
            wanted.status()),
        choices(
            directory.committees().stream(),
            Committee::getCode,
            Committee::getShortName,
            wanted.committee()),
        choices(
            categories.ofAllSessions(treeOf(wanted)).stream(),
            Category::getCode,
            SearchController::inTree,
            wanted.category()),
        choices(
            IntStream.range(0, YEARS).mapToObj(ago -> formats.today().getYear() - ago),
            String::valueOf,
            String::valueOf,
            wanted.year()),
        choices(
            Arrays.stream(CaseMark.values()),
            CaseMark::name,
            mark -> texts.nameOf("mark", mark),
            wanted.mark()),
        wanted.keyword(),
        page.items().stream().map(rows::of).toList(),
        wanted.isNarrowed(),
        page.next() == null ? null : wanted.url(page.next()),
        after == null ? null : wanted.url(null));
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

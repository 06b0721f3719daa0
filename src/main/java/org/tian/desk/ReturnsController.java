package org.tian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.assignment.ReturnBook;
import org.tian.assignment.ReturnList;
import org.tian.assignment.UnitChange;
import org.tian.assignment.UnitReturn;
import org.tian.organisation.Directory;
import org.tian.shared.Refusal;

/** Returns and changes of all cases a handing office gave away (退回与调整). */
@Controller
class ReturnsController {

  private static final String PAGE = "/desk/returns";
  private static final String CHANGES = "changes";
  private static final String UNITS = "units";
  private static final int PAGE_SIZE = 50;

  private final ReturnBook book;
  private final UnitMovesViews moves;
  private final Directory directory;

  ReturnsController(ReturnBook book, UnitMovesViews moves, Directory directory) {
    this.book = book;
    this.moves = moves;
    this.directory = directory;
  }

  @GetMapping(PAGE)
  String show(
      @RequestParam(defaultValue = "waiting") String list,
      @RequestParam(required = false) Long after,
      Model model) {
    model.addAttribute("view", view(list, after));
    return "assignment/returns";
  }

  private ReturnsView view(String list, Long after) {
    List<ReturnsView.Tab> tabs = tabs();
    if (list.equals(UNITS)) {
      return new ReturnsView(list, tabs, List.of(), List.of(), units(), null, null);
    }
    if (list.equals(CHANGES)) {
      ReturnBook.Page<UnitChange> page = book.changes(after, PAGE_SIZE);
      return new ReturnsView(
          list,
          tabs,
          List.of(),
          page.items().stream().map(moves::line).toList(),
          List.of(),
          next(list, page.next()),
          after == null ? null : url(list));
    }
    ReturnList wanted =
        ReturnList.of(list).orElseThrow(() -> Refusal.of("case.not-found").asException());
    ReturnBook.Page<UnitReturn> page = book.returns(wanted, after, PAGE_SIZE);
    return new ReturnsView(
        list,
        tabs,
        page.items().stream().map(moves::line).toList(),
        List.of(),
        List.of(),
        next(list, page.next()),
        after == null ? null : url(list));
  }

  private List<ReturnsView.Tab> tabs() {
    List<ReturnsView.Tab> tabs = new ArrayList<>();
    Arrays.stream(ReturnList.values())
        .map(list -> new ReturnsView.Tab(list.code(), url(list.code()), book.count(list)))
        .forEach(tabs::add);
    tabs.add(new ReturnsView.Tab(CHANGES, url(CHANGES), book.countChanges()));
    tabs.add(new ReturnsView.Tab(UNITS, url(UNITS), null));
    return tabs;
  }

  private List<ReturnsView.UnitLine> units() {
    return book.byUnit().stream()
        .map(
            one ->
                new ReturnsView.UnitLine(
                    directory.nameOf(one.unitCode()),
                    one.returned(),
                    one.granted(),
                    one.late(),
                    one.percentGranted()))
        .toList();
  }

  private static String url(String list) {
    return PAGE + "?list=" + list;
  }

  private static String next(String list, Long after) {
    return after == null ? null : url(list) + "&after=" + after;
  }
}

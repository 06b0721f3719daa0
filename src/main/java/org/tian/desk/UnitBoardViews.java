package org.tian.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.handling.contact.ContactDuties;
import org.tian.handling.contact.ContactStanding;
import org.tian.handling.room.BoardRow;
import org.tian.handling.room.BoardSearch;
import org.tian.handling.room.HandlingWay;
import org.tian.handling.room.UnitBoard;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;
import org.tian.shared.TrafficLight;

/** Puts a unit's board into words. */
@Component
class UnitBoardViews {

  static final String PAGE = "/desk/unit-board";
  private static final List<String> LIGHTS = List.of("late", "near", "good", "none");
  private static final String OPEN = "OPEN";

  private final UnitBoard board;
  private final UnitTasks unitTasks;
  private final ContactDuties duties;
  private final DueViews dues;
  private final Directory directory;
  private final Texts texts;
  private final TrafficLight light;

  UnitBoardViews(
      UnitBoard board,
      UnitTasks unitTasks,
      ContactDuties duties,
      DueViews dues,
      Directory directory,
      Texts texts,
      TrafficLight light) {
    this.board = board;
    this.unitTasks = unitTasks;
    this.duties = duties;
    this.dues = dues;
    this.directory = directory;
    this.texts = texts;
    this.light = light;
  }

  /** What the reader asks for, as it stands in the address. */
  public record Asked(
      String unit,
      String role,
      String state,
      String light,
      Integer year,
      String way,
      String q,
      String sort,
      String after) {

    public Asked {
      q = Objects.toString(q, "");
    }
  }

  BoardSearch search(Asked asked, int limit) {
    String unit = blank(asked.unit()) ? board.usual() : asked.unit();
    return new BoardSearch(
        "*".equals(unit) ? null : unit,
        code(UnitRole.class, asked.role()),
        OPEN.equals(asked.state()) ? null : code(UnitTaskStatus.class, asked.state()),
        OPEN.equals(asked.state()),
        LIGHTS.contains(Objects.toString(asked.light(), "")) ? asked.light() : null,
        nearUntil("*".equals(unit) ? null : unit),
        asked.year(),
        code(HandlingWay.class, asked.way()),
        asked.q(),
        code(BoardSearch.Sort.class, asked.sort()),
        asked.after(),
        limit);
  }

  UnitBoardView of(Asked asked, int limit) {
    BoardSearch search = search(asked, limit);
    UnitBoard.Page page = board.page(search);
    UnitBoard.Counts counts = board.counts(search.unit());
    return new UnitBoardView(
        search.unit() == null ? "" : directory.nameOf(search.unit()),
        search.unit() == null ? "" : search.unit(),
        search.unit() == null
            ? List.of()
            : board.years(search.unit()).stream().map(String::valueOf).toList(),
        search.unit() == null,
        texts.of("board.count", counts.all(), counts.open(), counts.late()),
        page.rows().stream().map(this::row).toList(),
        filters(search, asked),
        search.q(),
        isFiltered(search),
        page.next() == null ? "" : url(PAGE, asked, page.next()),
        blank(asked.after()) ? "" : url(PAGE, asked, null),
        url(PAGE + "/unit-board.xlsx", asked, null));
  }

  UnitBoardView.Row row(BoardRow row) {
    ContactStanding standing = duties.of(unitTasks.get(row.unitTaskId()));
    return new UnitBoardView.Row(
        row.number(),
        row.title(),
        UnitRoomViews.PAGE + row.unitTaskId(),
        "/desk/cases/" + row.proposalId() + "/contacts#task-" + row.unitTaskId(),
        directory.nameOf(row.unitCode()),
        row.round() == 1
            ? texts.of(row.role().messageKey())
            : texts.of(row.role().messageKey()) + " · " + texts.of("board.round", row.round()),
        row.way() == null ? "" : texts.of(row.way().messageKey()),
        texts.of(row.status().messageKey()),
        row.status() == UnitTaskStatus.ANSWERED ? "good" : "",
        items(row),
        standing.required() == 0 ? "—" : texts.of("board.of", standing.met(), standing.required()),
        dues.of(row.dueAt(), directory.committeeOf(row.unitCode()).orElse(null)));
  }

  private String items(BoardRow row) {
    if (!row.role().answers()) {
      return "—";
    }
    return row.lines() == 0
        ? texts.of("board.made-of")
        : texts.of("board.of", row.done(), row.lines());
  }

  private static boolean isFiltered(BoardSearch search) {
    return search.role() != null
        || search.status() != null
        || search.open()
        || search.light() != null
        || search.year() != null
        || search.way() != null
        || !search.q().isEmpty();
  }

  private List<UnitBoardView.Filter> filters(BoardSearch search, Asked asked) {
    List<UnitBoardView.Filter> filters = new ArrayList<>();
    Map<String, String> units = board.units();
    if (units.size() > 1) {
      List<UnitBoardView.Choice> choices = new ArrayList<>();
      choices.add(choice("*", texts.of("board.unit.all"), search.unit() == null));
      units.forEach((code, name) -> choices.add(choice(code, name, code.equals(search.unit()))));
      filters.add(new UnitBoardView.Filter("unit", texts.of("board.unit"), choices));
    }
    filters.add(
        filter(
            "role",
            Stream.of(UnitRole.values()).filter(UnitRole::handles),
            role -> texts.of(role.messageKey()),
            search.role()));
    filters.add(states(search));
    filters.add(
        filter(
            "light", LIGHTS.stream(), light -> texts.of("board.light." + light), search.light()));
    filters.add(
        filter("year", board.years(search.unit()).stream(), String::valueOf, search.year()));
    filters.add(
        filter(
            "way",
            Stream.of(HandlingWay.values()),
            way -> texts.of(way.messageKey()),
            search.way()));
    filters.add(
        new UnitBoardView.Filter(
            "sort",
            texts.of("board.sort"),
            Arrays.stream(BoardSearch.Sort.values())
                .map(
                    sort ->
                        choice(
                            sort.name(),
                            texts.of("board.sort." + sort.name()),
                            sort == search.sort()))
                .toList()));
    return filters;
  }

  private UnitBoardView.Filter states(BoardSearch search) {
    List<UnitBoardView.Choice> choices = new ArrayList<>();
    choices.add(choice("", texts.of("desk.search.all"), false));
    choices.add(choice(OPEN, texts.of("board.open"), search.open()));
    Stream.of(UnitTaskStatus.values())
        .filter(status -> !status.isGone())
        .forEach(
            status ->
                choices.add(
                    choice(
                        status.name(), texts.of(status.messageKey()), status == search.status())));
    return new UnitBoardView.Filter("state", texts.of("board.state"), choices);
  }

  private <T> UnitBoardView.Filter filter(
      String name, Stream<T> values, Function<T, String> words, T chosen) {
    List<UnitBoardView.Choice> choices = new ArrayList<>();
    choices.add(choice("", texts.of("desk.search.all"), chosen == null));
    values.forEach(
        value ->
            choices.add(choice(String.valueOf(value), words.apply(value), value.equals(chosen))));
    return new UnitBoardView.Filter(name, texts.of("board." + name), choices);
  }

  private static UnitBoardView.Choice choice(String value, String text, boolean chosen) {
    return new UnitBoardView.Choice(value, text, chosen);
  }

  private static String url(String page, Asked asked, String after) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(page);
    add(url, "unit", asked.unit());
    add(url, "role", asked.role());
    add(url, "state", asked.state());
    add(url, "light", asked.light());
    add(url, "year", asked.year() == null ? null : asked.year().toString());
    add(url, "way", asked.way());
    add(url, "q", asked.q());
    add(url, "sort", asked.sort());
    add(url, "after", after);
    return url.encode().build().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, String value) {
    if (!blank(value)) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static <E extends Enum<E>> E code(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The last moment that shows as near, asked of the one rule there is for the light. */
  private Instant nearUntil(String unit) {
    String committee = unit == null ? null : directory.committeeOf(unit).orElse(null);
    return light.nearUntil(committee).minusSeconds(1);
  }
}

package org.tian.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.rulebook.calendar.CalendarAccess;
import org.tian.rulebook.calendar.CalendarChange;
import org.tian.rulebook.calendar.CalendarFile;
import org.tian.rulebook.calendar.CalendarOrder;
import org.tian.rulebook.calendar.CalendarRecounts;
import org.tian.rulebook.calendar.HolidayCalendar;
import org.tian.shared.CalendarDay;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Puts the working calendar into words. */
@Component
class CalendarViews {

  static final String PAGE = "/desk/calendar";
  private static final int ENTRIES = 20;
  private static final int DAYS_A_WEEK = 7;

  private final HolidayCalendar calendar;
  private final CalendarAccess access;
  private final CalendarRecounts recounts;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  CalendarViews(
      HolidayCalendar calendar,
      CalendarAccess access,
      CalendarRecounts recounts,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.calendar = calendar;
    this.access = access;
    this.recounts = recounts;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** The warning for who keeps the calendar; empty for all others and while nothing is missing. */
  String warning() {
    return access.mayEdit() ? missing() : "";
  }

  private String missing() {
    return calendar.missingYear().map(year -> Integer.toString(year)).orElse("");
  }

  /**
   * A year.
   *
   * @param before id of the change before which changes are shown, or null for the latest
   */
  CalendarView of(int year, Long before) {
    Map<LocalDate, CalendarDay> days = new TreeMap<>();
    calendar.of(year).forEach(day -> days.put(day.getDay(), day));
    List<HolidayCalendar.Entry> history = calendar.history(year, before, ENTRIES + 1);
    boolean more = history.size() > ENTRIES;
    List<HolidayCalendar.Entry> shown = more ? history.subList(0, ENTRIES) : history;
    boolean editable = access.mayEdit();
    return new CalendarView(
        year,
        tabs(year),
        !days.isEmpty(),
        missing(),
        editable,
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.NARROW, locale()))
            .toList(),
        months(year, days),
        days.values().stream().map(this::special).toList(),
        shown.stream().map(entry -> entry(entry, editable)).toList(),
        recount(),
        more ? url(year) + "&before=" + shown.get(ENTRIES - 1).edit().getId() + "#history" : null);
  }

  private List<CalendarView.Tab> tabs(int chosen) {
    List<Integer> years = new ArrayList<>(calendar.years());
    if (!years.contains(chosen)) {
      years.add(chosen);
      years.sort(null);
    }
    return years.stream()
        .map(
            year ->
                new CalendarView.Tab(
                    Integer.toString(year),
                    url(year),
                    year == chosen,
                    !calendar.of(year).isEmpty()))
        .toList();
  }

  static String url(int year) {
    return PAGE + "?year=" + year;
  }

  private List<CalendarView.Month> months(int year, Map<LocalDate, CalendarDay> days) {
    return Arrays.stream(Month.values())
        .map(month -> month(YearMonth.of(year, month), days))
        .toList();
  }

  private CalendarView.Month month(YearMonth month, Map<LocalDate, CalendarDay> days) {
    List<List<CalendarView.Day>> weeks = new ArrayList<>();
    LocalDate first = month.atDay(1);
    LocalDate day = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    while (!day.isAfter(month.atEndOfMonth())) {
      List<CalendarView.Day> week = new ArrayList<>();
      for (int i = 0; i < DAYS_A_WEEK; i++) {
        week.add(
            YearMonth.from(day).equals(month)
                ? day(day, days.get(day))
                : new CalendarView.Day(0, "", "", "", false));
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return new CalendarView.Month(
        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale()),
        weeks,
        note(month, days));
  }

  /** The holidays of a month in a line: what is printed below the grid. */
  private String note(YearMonth month, Map<LocalDate, CalendarDay> days) {
    return days.values().stream()
        .filter(day -> YearMonth.from(day.getDay()).equals(month))
        .collect(
            Collectors.groupingBy(CalendarDay::getName, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            one ->
                texts.of(
                    "calendar.note",
                    one.getKey(),
                    one.getValue().stream()
                        .map(day -> Integer.toString(day.getDay().getDayOfMonth()))
                        .collect(Collectors.joining(texts.of("calendar.note.join")))))
        .collect(Collectors.joining(texts.of("calendar.note.end")));
  }

  private CalendarView.Day day(LocalDate day, CalendarDay special) {
    boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    String kind =
        special == null
            ? (weekend ? "weekend" : "")
            : special.getKind().name().toLowerCase(Locale.ROOT);
    return new CalendarView.Day(
        day.getDayOfMonth(),
        kind,
        special == null ? "" : texts.of("calendar.mark." + special.getKind()),
        special == null
            ? ""
            : texts.of(
                "calendar.words",
                special.getName(),
                texts.of("calendar.kind." + special.getKind())),
        day.equals(formats.today()));
  }

  private CalendarView.Special special(CalendarDay day) {
    return new CalendarView.Special(
        day.getDay().toString(),
        formats.weekday(day.getDay()),
        day.getKind().name(),
        texts.of("calendar.kind." + day.getKind()),
        day.getName());
  }

  private CalendarView.Entry entry(HolidayCalendar.Entry entry, boolean editable) {
    return new CalendarView.Entry(
        entry.edit().getId(),
        formats.moment(entry.edit().getChangedAt()),
        directory.personName(entry.edit().getChangedBy()),
        texts.of("calendarway." + entry.edit().getWay()),
        entry.edit().getReason(),
        entry.days().stream().map(this::line).toList(),
        editable && entry.undoable());
  }

  private CalendarView.Line line(CalendarChange change) {
    return new CalendarView.Line(
        formats.weekday(change.getDay()),
        words(change.getKindBefore(), change.getNameBefore()),
        words(change.getKindAfter(), change.getNameAfter()));
  }

  private String words(CalendarDay.Kind kind, String name) {
    return kind == null
        ? texts.of("calendar.kind.PLAIN")
        : texts.of("calendar.words", name, texts.of("calendar.kind." + kind));
  }

  private String recount() {
    return recounts
        .of(calendar.version())
        .map(
            run ->
                texts.of(
                    run.finished() ? "calendar.recounted" : "calendar.recounting",
                    run.counted(),
                    run.moved()))
        .orElse("");
  }

  /** What an order would do. */
  CalendarView.Preview preview(CalendarOrder order) {
    HolidayCalendar.Preview preview = calendar.preview(order);
    return new CalendarView.Preview(
        order.year(),
        order.way().name(),
        order.undoes(),
        order.seen(),
        order.reason(),
        CalendarFile.json(order.rows()),
        preview.changes().stream().map(this::line).toList(),
        preview.moved() == 0
            ? texts.of("calendar.preview.none")
            : texts.of("calendar.preview.moved", preview.moved()));
  }

  private static Locale locale() {
    return Texts.inEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}

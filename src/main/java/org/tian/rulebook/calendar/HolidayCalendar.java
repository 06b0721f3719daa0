package org.tian.rulebook.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CalendarBook;
import org.tian.shared.CalendarDay;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.DeadlineRecounting;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The working calendar: read by everybody, changed by who keeps it, a year at a time, with a
 * reason; nothing is saved unless all of it is good.
 */
@Service
@Transactional(readOnly = true)
public class HolidayCalendar {

  private static final int REASON_CHARACTERS = 300;
  private static final Month WARNED_FROM = Month.NOVEMBER;

  private final CalendarBook book;
  private final CalendarAccess access;
  private final CalendarEditRepository edits;
  private final CalendarChangeRepository changes;
  private final CalendarRecounts recounts;
  private final DeadlineRecounting deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HolidayCalendar(
      CalendarBook book,
      CalendarAccess access,
      CalendarEditRepository edits,
      CalendarChangeRepository changes,
      CalendarRecounts recounts,
      DeadlineRecounting deadlines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.access = access;
    this.edits = edits;
    this.changes = changes;
    this.recounts = recounts;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What an order would do.
   *
   * @param moved how many open deadlines would get another end
   */
  public record Preview(List<CalendarChange> changes, int moved) {}

  /** A change with what it did to each day, and whether it can be undone. */
  public record Entry(CalendarEdit edit, List<CalendarChange> days, boolean undoable) {}

  /** Days of a year that differ from the plain week, in order. */
  public List<CalendarDay> of(int year) {
    return book.of(year);
  }

  public List<CalendarRow> rowsOf(int year) {
    return book.of(year).stream().map(CalendarRow::of).toList();
  }

  /** Years that are entered, with this one and the next. */
  public List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>(book.years());
    years.add(today().getYear());
    years.add(today().getYear() + 1);
    return List.copyOf(years);
  }

  /**
   * The next year, from 1 November on while it is missing; see the State Council's yearly notice.
   */
  public Optional<Integer> missingYear() {
    int next = today().getYear() + 1;
    boolean late = today().getMonth().compareTo(WARNED_FROM) >= 0;
    return late && !book.knows(next) ? Optional.of(next) : Optional.empty();
  }

  /** Id of the last change of any year, 0 when there was none: what a change has to name. */
  public long version() {
    return edits.findFirstByOrderByIdDesc().map(CalendarEdit::getId).orElse(0L);
  }

  /** Changes of a year, the latest first. */
  public List<Entry> history(int year, Long before, int limit) {
    List<CalendarEdit> found =
        edits.findByYearAndIdLessThanOrderByIdDesc(
            year, before == null ? Long.MAX_VALUE : before, Limit.of(limit));
    Map<Long, List<CalendarChange>> days =
        changes
            .findByEditIdInOrderByEditIdAscDayAsc(found.stream().map(CalendarEdit::getId).toList())
            .stream()
            .collect(Collectors.groupingBy(CalendarChange::getEditId));
    Map<LocalDate, CalendarDay> now = byDay(book.of(year));
    return found.stream()
        .map(
            edit ->
                new Entry(
                    edit,
                    days.getOrDefault(edit.getId(), List.of()),
                    isUndoable(edit, days.getOrDefault(edit.getId(), List.of()), now)))
        .toList();
  }

  private boolean isUndoable(
      CalendarEdit edit, List<CalendarChange> days, Map<LocalDate, CalendarDay> now) {
    return !edits.existsByUndoesId(edit.getId())
        && days.stream().allMatch(day -> day.isStillSo(now.get(day.getDay())));
  }

  /**
   * The rows of a year with a change taken back.
   *
   * @throws RefusedException {@code calendar.not-undoable} when a day was changed again since
   */
  public CalendarOrder undoing(long editId, String reason) {
    access.requireKeeper();
    CalendarEdit edit =
        edits.findById(editId).orElseThrow(() -> Refusal.of("calendar.not-found").asException());
    List<CalendarChange> days = changes.findByEditIdInOrderByEditIdAscDayAsc(List.of(editId));
    Map<LocalDate, CalendarDay> now = byDay(book.of(edit.getYear()));
    if (!isUndoable(edit, days, now)) {
      throw Refusal.of("calendar.not-undoable").asException();
    }
    Map<LocalDate, CalendarRow> rows = new TreeMap<>();
    now.forEach((day, special) -> rows.put(day, CalendarRow.of(special)));
    for (CalendarChange day : days) {
      if (day.getKindBefore() == null) {
        rows.remove(day.getDay());
      } else {
        rows.put(
            day.getDay(), CalendarRow.of(day.getDay(), day.getKindBefore(), day.getNameBefore()));
      }
    }
    return new CalendarOrder(
        edit.getYear(),
        List.copyOf(rows.values()),
        CalendarEdit.Way.UNDO,
        editId,
        reason,
        version());
  }

  /** The rows of a year with one day changed; a row without a kind takes the day out. */
  public CalendarOrder changing(CalendarRow changed, String reason) {
    access.requireKeeper();
    boolean plain = "PLAIN".equals(changed.kind());
    CalendarRow checked = plain ? new CalendarRow(changed.date(), "OFF", "-") : changed;
    LocalDate day = dayOf(checked);
    Map<String, CalendarRow> rows = new TreeMap<>();
    rowsOf(day.getYear()).forEach(row -> rows.put(row.date(), row));
    if (plain) {
      rows.remove(day.toString());
    } else {
      rows.put(day.toString(), changed);
    }
    return new CalendarOrder(
        day.getYear(), List.copyOf(rows.values()), CalendarEdit.Way.PAGE, null, reason, version());
  }

  /** The day of a row that is good by itself. */
  private static LocalDate dayOf(CalendarRow row) {
    String date = Objects.toString(row.date(), "").strip();
    String year = date.length() < 4 ? "" : date.substring(0, 4);
    int of = year.matches("\\d{4}") ? Integer.parseInt(year) : 2000;
    return CalendarRules.check(of, List.of(row)).get(0).getDay();
  }

  /**
   * What an order would do, without doing it.
   *
   * @throws RefusedException for a bad order, as {@link #save} would
   */
  public Preview preview(CalendarOrder order) {
    List<CalendarDay> days = checked(order);
    return new Preview(
        differences(order.year(), days), deadlines.movedBy(book.with(order.year(), days)));
  }

  /**
   * Does what the order says. Afterwards the open deadlines are counted again.
   *
   * @return id of the change
   * @throws RefusedException naming the rows that do not fit, {@code calendar.unchanged}, {@code
   *     calendar.changed-elsewhere} when somebody else was faster, {@code calendar.not-yours}
   */
  @WholeStep
  public long save(CalendarOrder order) {
    List<CalendarDay> days = checked(order);
    List<CalendarChange> differences = differences(order.year(), days);
    CalendarEdit edit = keep(order);
    changes.saveAll(differences.stream().map(one -> one.of(edit)).toList());
    book.replace(order.year(), days);
    recounts.begin(edit.getId());
    tell(edit, differences);
    return edit.getId();
  }

  private CalendarEdit keep(CalendarOrder order) {
    try {
      return edits.saveAndFlush(
          new CalendarEdit(
              order.seen(),
              order,
              CurrentActor.get().personId(),
              clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    } catch (DataIntegrityViolationException somebodyWasFaster) {
      throw Refusal.of("calendar.changed-elsewhere").asException();
    }
  }

  private List<CalendarDay> checked(CalendarOrder order) {
    access.requireKeeper();
    String reason = Objects.toString(order.reason(), "").strip();
    List<CalendarDay> days = CalendarRules.check(order.year(), order.rows());
    if (reason.isEmpty()) {
      throw Refusal.at("reason", "calendar.reason-missing").asException();
    }
    if (reason.length() > REASON_CHARACTERS) {
      throw Refusal.at("reason", "calendar.reason-long", REASON_CHARACTERS).asException();
    }
    if (order.seen() != version()) {
      throw Refusal.of("calendar.changed-elsewhere").asException();
    }
    if (differences(order.year(), days).isEmpty()) {
      throw Refusal.at("days", "calendar.unchanged").asException();
    }
    return days;
  }

  private List<CalendarChange> differences(int year, List<CalendarDay> after) {
    Map<LocalDate, CalendarDay> now = byDay(book.of(year));
    Map<LocalDate, CalendarDay> then = byDay(after);
    TreeSet<LocalDate> all = new TreeSet<>(now.keySet());
    all.addAll(then.keySet());
    return all.stream()
        .map(day -> new CalendarChange(day, now.get(day), then.get(day)))
        .filter(CalendarChange::changesSomething)
        .toList();
  }

  private void tell(CalendarEdit edit, List<CalendarChange> days) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("edit", edit.getId());
    details.put("way", edit.getWay().name());
    for (CalendarChange day : days) {
      details.put(
          day.getDay().toString(),
          words(day.getKindBefore(), day.getNameBefore())
              + " > "
              + words(day.getKindAfter(), day.getNameAfter()));
    }
    events.publishEvent(
        CaseStep.of("calendar:" + edit.getYear(), "calendar.changed", details)
            .because(edit.getReason()));
  }

  private static String words(CalendarDay.Kind kind, String name) {
    return kind == null ? "-" : kind.name() + " " + name;
  }

  private static Map<LocalDate, CalendarDay> byDay(List<CalendarDay> days) {
    return days.stream().collect(Collectors.toMap(CalendarDay::getDay, Function.identity()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package org.tian.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that differ from the plain week, year by year. Asks nobody whether they may. */
@Component
public class CalendarBook {

  private final CalendarDayRepository repository;

  CalendarBook(CalendarDayRepository repository) {
    this.repository = repository;
  }

  /** Days of a year in order; empty for a year nobody has entered. */
  public List<CalendarDay> of(int year) {
    return repository
        .findByDayBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        .stream()
        .sorted(Comparator.comparing(CalendarDay::getDay))
        .toList();
  }

  /** Whether any day of the year is entered. */
  public boolean knows(int year) {
    return repository.existsByDayBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Years with entries, in order. */
  public List<Integer> years() {
    return repository.findAll().stream()
        .map(day -> day.getDay().getYear())
        .distinct()
        .sorted()
        .toList();
  }

  /** Puts other days in the place of those of a year; the caller's transaction. */
  @Transactional
  public void replace(int year, List<CalendarDay> days) {
    repository.deleteAll(of(year));
    repository.flush();
    repository.saveAllAndFlush(days);
  }

  /** The calendar as it would be with other days in a year. */
  public CalendarDays with(int year, List<CalendarDay> days) {
    Map<LocalDate, CalendarDay> proposed = new HashMap<>();
    repository.findAll().stream()
        .filter(day -> day.getDay().getYear() != year)
        .forEach(day -> proposed.put(day.getDay(), day));
    proposed.putAll(
        days.stream().collect(Collectors.toMap(CalendarDay::getDay, Function.identity())));
    return day -> Optional.ofNullable(proposed.get(day));
  }
}

package org.tian.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;
import org.tian.shared.TrafficLight;
import org.tian.shared.WorkingDays;

/** Turns what a reader narrows by into moments and keys of today. */
@Component
public class InboxFilters {

  /** Due moments from here on are no due moments. */
  private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

  private final WorkingDays workingDays;
  private final TrafficLight trafficLight;
  private final Clock clock;

  InboxFilters(WorkingDays workingDays, TrafficLight trafficLight, Clock clock) {
    this.workingDays = workingDays;
    this.trafficLight = trafficLight;
    this.clock = clock;
  }

  /**
   * The filter for a reader now.
   *
   * @throws org.tian.shared.RefusedException {@code list.unknown-filter-value}
   */
  public WorkFilter now(InboxFilter filter, String readerId) {
    WorkAge age =
        filter.age().isEmpty()
            ? null
            : WorkAge.of(filter.age()).orElseThrow(() -> unknown("age", "3, 7, 15, over"));
    Instant now = clock.instant();
    Instant near = trafficLight.nearUntil(null);
    return new WorkFilter(
        orNull(filter.stage()),
        orNull(filter.step()),
        orNull(filter.unit()),
        holder(filter.held(), readerId),
        age == null || age.most() < 0 ? null : startOf(earliest(age.most())),
        age == null || age.above() < 0 ? null : startOf(earliest(age.above())),
        switch (filter.light()) {
          case "", "late" -> null;
          case "near" -> now;
          case "good" -> near;
          case "none" -> NO_END;
          default -> throw unknown("light", "late, near, good, none");
        },
        switch (filter.light()) {
          case "late" -> now;
          case "near" -> near;
          case "good" -> NO_END;
          default -> null;
        });
  }

  private static String holder(String held, String readerId) {
    return switch (held) {
      case "" -> null;
      case "free" -> WorkFilter.FREE;
      case "mine" -> readerId;
      default -> held;
    };
  }

  /** The earliest day after which at most so many working days have come, today among them. */
  private LocalDate earliest(int most) {
    LocalDate day = LocalDate.now(clock);
    int passed = workingDays.isWorkingDay(day) ? 1 : 0;
    while (passed <= most) {
      day = day.minusDays(1);
      passed += workingDays.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static RuntimeException unknown(String name, String values) {
    return Refusal.at("filter", "list.unknown-filter-value", name, values).asException();
  }
}

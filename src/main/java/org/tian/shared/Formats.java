package org.tian.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and moments as people write them, in the zone of the system's clock. */
@Component
public class Formats {

  private static final DateTimeFormatter DAY_ZH = chinese("yyyy年M月d日");
  private static final DateTimeFormatter WEEKDAY_ZH = chinese("yyyy年M月d日（EEEE）");
  private static final DateTimeFormatter MOMENT_ZH = chinese("yyyy年M月d日 HH:mm");
  private static final DateTimeFormatter SECOND_ZH = chinese("yyyy年M月d日 HH:mm:ss");
  private static final DateTimeFormatter SECOND_EN = english("d MMMM yyyy, HH:mm:ss");
  private static final DateTimeFormatter DAY_EN = english("d MMMM yyyy");
  private static final DateTimeFormatter WEEKDAY_EN = english("EEEE, d MMMM yyyy");
  private static final DateTimeFormatter MOMENT_EN = english("d MMMM yyyy, HH:mm");

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Clock clock;

  public Formats(Clock clock) {
    this.clock = clock;
  }

  /** 2026年3月5日 */
  public String day(LocalDate day) {
    return (Texts.inEnglish() ? DAY_EN : DAY_ZH).format(day);
  }

  /** 2026年3月5日（星期四）, for deadlines */
  public String weekday(LocalDate day) {
    return (Texts.inEnglish() ? WEEKDAY_EN : WEEKDAY_ZH).format(day);
  }

  /** 2026年3月5日 12:03 */
  public String moment(Instant instant) {
    return (Texts.inEnglish() ? MOMENT_EN : MOMENT_ZH).format(inZone(instant));
  }

  /** 2026年3月5日 20:00:00, where the second counts */
  public String second(Instant instant) {
    return (Texts.inEnglish() ? SECOND_EN : SECOND_ZH).format(inZone(instant));
  }

  /** The day on which a moment lies. */
  public LocalDate dayOf(Instant instant) {
    return inZone(instant).toLocalDate();
  }

  /** Whether a moment is the last second of its day, as the ends of periods in days are. */
  public boolean isEndOfDay(Instant instant) {
    return inZone(instant).toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(END_OF_DAY);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private ZonedDateTime inZone(Instant instant) {
    return instant.atZone(clock.getZone());
  }

  private static DateTimeFormatter chinese(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE);
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}

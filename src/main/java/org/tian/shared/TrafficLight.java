package org.tian.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The one traffic light for due days: red when it is over, yellow from the committee's number of
 * working days on, else green. Everything that shows or sorts by it asks here.
 */
@Component
public class TrafficLight {

  /** What it shows; never without words. */
  public enum Light {
    GOOD,
    NEAR,
    LATE,
    PAUSED,
    NONE;

    /** As style sheets and programs name it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Formats formats;
  private final Clock clock;

  TrafficLight(CommitteeSettings settings, WorkingDays workingDays, Formats formats, Clock clock) {
    this.settings = settings;
    this.workingDays = workingDays;
    this.formats = formats;
    this.clock = clock;
  }

  /**
   * The light of an end.
   *
   * @param dueAt the last moment in time, or null when there is none
   * @param committeeCode whose threshold counts; null for the usual one
   */
  public Light of(Instant dueAt, String committeeCode) {
    if (dueAt == null) {
      return Light.NONE;
    }
    if (dueAt.isBefore(clock.instant())) {
      return Light.LATE;
    }
    if (!formats.isEndOfDay(dueAt)) {
      return Light.NEAR; // A time limit in hours is always near.
    }
    int left = workingDays.between(formats.today(), formats.dayOf(dueAt));
    return left <= threshold(committeeCode) ? Light.NEAR : Light.GOOD;
  }

  /** The light of a deadline. */
  public Light of(Deadline deadline) {
    return deadline.isPaused()
        ? Light.PAUSED
        : of(deadline.getDueAt(), deadline.getCommitteeCode());
  }

  /** The first moment that is not near any more: what is due before it is near or late. */
  public Instant nearUntil(String committeeCode) {
    LocalDate day = formats.today();
    int threshold = threshold(committeeCode);
    int counted = 0;
    while (counted <= threshold) {
      day = day.plusDays(1);
      counted += workingDays.isWorkingDay(day) ? 1 : 0;
    }
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  /** From how many working days on a due day is near. */
  public int threshold(String committeeCode) {
    return committeeCode == null
        ? Integer.parseInt(CommitteeSetting.NEAR_WORKING_DAYS.defaultValue())
        : settings.number(committeeCode, CommitteeSetting.NEAR_WORKING_DAYS);
  }
}

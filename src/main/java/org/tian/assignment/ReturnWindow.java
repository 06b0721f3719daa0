package org.tian.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days in which a unit may ask to return a proposal (domain rules §1.6).
 *
 * @param lastDay the last day, which still counts
 * @param now the moment of asking
 * @param zone zone of the system's clock
 */
record ReturnWindow(LocalDate lastDay, Instant now, ZoneId zone) {

  boolean isOver() {
    return LocalDate.ofInstant(now, zone).isAfter(lastDay);
  }
}

package org.tian;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day at the office, which for eight hours of each day is not the day of a machine that runs on
 * UTC.
 */
public final class OfficeDay {

  /** Where the program counts days, as in application.yaml. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private OfficeDay() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}

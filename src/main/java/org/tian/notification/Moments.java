package org.tian.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as UTC wall time in whole seconds, whatever zone the server or the session has. */
final class Moments {

  private Moments() {}

  static LocalDateTime of(Instant moment) {
    return moment == null
        ? null
        : LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  /** The moment of a column, or null. */
  static Instant read(ResultSet row, String column) throws SQLException {
    LocalDateTime moment = row.getObject(column, LocalDateTime.class);
    return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
  }
}

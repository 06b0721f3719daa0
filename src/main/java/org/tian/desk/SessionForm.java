package org.tian.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.SessionPlan;

/** The form of a session as the browser sends it: what cannot be read counts as not given. */
public record SessionForm(
    String termNo,
    String sessionNo,
    String name,
    String collectingFrom,
    String cutoffAt,
    String opensOn,
    String closesOn) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  static SessionForm empty() {
    return new SessionForm("", "", "", "", "", "", "");
  }

  static SessionForm of(PlenarySession session, ZoneId zone) {
    return new SessionForm(
        String.valueOf(session.getTermNo()),
        String.valueOf(session.getSessionNo()),
        session.getName(),
        MOMENT.format(session.getCollectingFrom().atZone(zone)),
        MOMENT.format(session.getCutoffAt().atZone(zone)),
        session.getOpensOn().toString(),
        session.getClosesOn().toString());
  }

  SessionPlan plan(ZoneId zone) {
    return new SessionPlan(
        read(termNo, Integer::valueOf),
        read(sessionNo, Integer::valueOf),
        name,
        read(collectingFrom, text -> LocalDateTime.parse(text).atZone(zone).toInstant()),
        read(cutoffAt, text -> LocalDateTime.parse(text).atZone(zone).toInstant()),
        read(opensOn, LocalDate::parse),
        read(closesOn, LocalDate::parse));
  }

  private static <T> T read(String text, Function<String, T> reader) {
    try {
      return text == null || text.isBlank() ? null : reader.apply(text.strip());
    } catch (NumberFormatException | DateTimeParseException unreadable) {
      return null;
    }
  }
}

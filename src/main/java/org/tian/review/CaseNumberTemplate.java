package org.tian.review;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tian.proposal.PlenarySession;

/**
 * Pattern of case numbers (domain §1.12): {@code {year}}, {@code {term}}, {@code {session}} and
 * {@code {serial:n}}, a serial number of at least n digits; the rest stands as it is.
 *
 * <p>{@code {year}{serial:4}} gives 20260001, {@code {term}{session}{serial:3}} gives 42112.
 */
record CaseNumberTemplate(String pattern) {

  private static final Pattern PLACE =
      Pattern.compile("\\{(year|term|session|serial)(?::([1-9]))?\\}");

  CaseNumberTemplate {
    if (!pattern.contains("{serial")) {
      throw new IllegalArgumentException("Case numbers need a serial number: " + pattern);
    }
  }

  String number(PlenarySession session, long serial) {
    return PLACE.matcher(pattern).replaceAll(place -> value(place, session, serial));
  }

  private static String value(MatchResult place, PlenarySession session, long serial) {
    long number =
        switch (place.group(1)) {
          case "year" -> session.getYear();
          case "term" -> session.getTermNo();
          case "session" -> session.getSessionNo();
          default -> serial;
        };
    int digits = place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
    return ("%0" + digits + "d").formatted(number);
  }
}

package org.tian.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tian.proposal.PlenarySession;
import org.tian.shared.Refusal;

/**
 * Pattern of case numbers (domain §1.12): {@code {year}}, {@code {term}}, {@code {session}} and
 * {@code {serial:n}}, a serial number of at least n digits; the rest stands as it is.
 *
 * <p>{@code {year}{serial:4}} gives 20260001, {@code {term}{session}{serial:3}} gives 42112.
 */
record CaseNumberTemplate(String pattern) {

  private static final int MOST_CHARACTERS = 40;
  private static final Pattern PLACE =
      Pattern.compile("\\{(year|term|session|serial)(?::([1-9]))?\\}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9〔〕（）()\\[\\]\\-_./]*");

  CaseNumberTemplate {
    if (!pattern.contains("{serial")) {
      throw new IllegalArgumentException("Case numbers need a serial number: " + pattern);
    }
  }

  /**
   * Why a pattern cannot be used; empty when it can. Serial numbers begin anew with each session,
   * so the pattern must also carry the year, or term and session.
   */
  static Optional<Refusal> refusal(String pattern) {
    List<String> places = PLACE.matcher(pattern).results().map(place -> place.group(1)).toList();
    if (pattern.length() > MOST_CHARACTERS) {
      return Optional.of(Refusal.at("pattern", "casenumber.too-long", MOST_CHARACTERS));
    }
    if (!PLAIN.matcher(PLACE.matcher(pattern).replaceAll("")).matches()) {
      return Optional.of(Refusal.at("pattern", "casenumber.unknown-place"));
    }
    if (places.stream().filter("serial"::equals).count() != 1) {
      return Optional.of(Refusal.at("pattern", "casenumber.one-serial"));
    }
    boolean distinct =
        places.contains("year") || places.contains("term") && places.contains("session");
    return distinct ? Optional.empty() : Optional.of(Refusal.at("pattern", "casenumber.repeats"));
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

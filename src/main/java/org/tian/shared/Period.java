package org.tian.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as rules write it.
 *
 * @param count how many units, 1 to 999
 * @param unit working days ({@code wd}), calendar days ({@code d}), months ({@code m}) or hours
 *     ({@code h})
 */
public record Period(int count, Unit unit) {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})(wd|d|m|h)");

  /** What is counted. */
  public enum Unit {
    WORKING_DAYS("wd"),
    DAYS("d"),
    MONTHS("m"),
    HOURS("h");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    /** As rules write it. */
    public String symbol() {
      return symbol;
    }
  }

  /** Reads {@code 3wd}, {@code 10d}, {@code 3m} or {@code 24h}. */
  public static Period parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a period (3wd, 10d, 3m, 24h): " + text);
    }
    for (Unit unit : Unit.values()) {
      if (unit.symbol.equals(matcher.group(2))) {
        return new Period(Integer.parseInt(matcher.group(1)), unit);
      }
    }
    throw new IllegalStateException("Unit without constant: " + text);
  }

  @Override
  public String toString() {
    return count + unit.symbol;
  }
}

package org.tian.review;

import org.tian.proposal.SeriesKind;

/**
 * Where the text of a converted proposal goes: letters (来信) or opinions of the people (社情民意). Names
 * under {@code convert.<name>}.
 */
public enum ConversionTarget {
  LETTER(SeriesKind.LETTER, "L"),
  SOCIAL_OPINION(SeriesKind.SOCIAL_OPINION, "S");

  private final SeriesKind series;
  private final String prefix;

  ConversionTarget(SeriesKind series, String prefix) {
    this.series = series;
    this.prefix = prefix;
  }

  /** The series in which these are numbered. */
  SeriesKind series() {
    return series;
  }

  /** Number of such a text, for example {@code L20260003}. */
  String number(int year, long serial) {
    return "%s%d%04d".formatted(prefix, year, serial);
  }
}

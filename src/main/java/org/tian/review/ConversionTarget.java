package org.tian.review;

import org.tian.proposal.SeriesKind;

/**
 * Where the text of a proposal goes that is not handled as one: letters and suggestions (来信、意见建议),
 * opinions of the people (社情民意), material for the national members (全国委员素材). Names under {@code
 * convert.<name>}; each is numbered in a series of its own (意见号).
 */
public enum ConversionTarget {
  LETTER(SeriesKind.LETTER, "L"),
  SOCIAL_OPINION(SeriesKind.SOCIAL_OPINION, "S"),
  NATIONAL_MATERIAL(SeriesKind.NATIONAL_MATERIAL, "M");

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

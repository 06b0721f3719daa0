package org.tian.topic;

import org.tian.shared.Refusal;

/** Years for which lists are kept. */
final class Years {

  private static final int FIRST = 1949;
  private static final int LAST = 2100;

  private Years() {}

  static void check(int year) {
    if (year < FIRST || year > LAST) {
      throw Refusal.at("year", "topic.no-year").asException();
    }
  }
}

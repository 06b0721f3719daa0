package org.tian.desk;

import java.util.List;

/**
 * A unit's board.
 *
 * @param unit name of the unit, or empty when several are shown
 * @param unitCode its code, or empty
 * @param summaryYears years whose summary the reader may have; empty when several are shown
 * @param counts numbers over everything, in words
 * @param filtered whether less than everything is looked for
 * @param nextUrl following page, or empty
 * @param firstUrl first page, or empty on it
 */
public record UnitBoardView(
    String unit,
    String unitCode,
    List<String> summaryYears,
    boolean several,
    String counts,
    List<Row> rows,
    List<Filter> filters,
    String q,
    boolean filtered,
    String nextUrl,
    String firstUrl,
    String exportUrl) {

  /** A select of the search form. */
  public record Filter(String name, String label, List<Choice> choices) {}

  /** One choice of a list. */
  public record Choice(String value, String text, boolean chosen) {}

  /** One task. */
  public record Row(
      String number,
      String title,
      String url,
      String contactsUrl,
      String unit,
      String role,
      String way,
      String status,
      String tone,
      String items,
      String contacts,
      DueView due) {}
}

package org.tian.desk;

import java.util.List;

/**
 * The list of promises and what it was narrowed to.
 *
 * @param tabs the states with their numbers
 * @param narrowed whether anything narrows it, so that an empty list can say so
 * @param state the state shown, for the form of the filters
 * @param exportUrl the same list as a workbook
 * @param nextUrl next page, or null
 * @param firstUrl first page when this is another one, or null
 */
public record CommitmentListView(
    List<Tab> tabs,
    String query,
    List<SearchView.Choice> committees,
    List<SearchView.Choice> units,
    List<SearchView.Choice> sessions,
    List<SearchView.Choice> promised,
    List<SearchView.Choice> due,
    List<SearchView.Choice> lights,
    List<SearchView.Choice> sorts,
    String state,
    List<Row> rows,
    boolean narrowed,
    String exportUrl,
    String nextUrl,
    String firstUrl) {

  /** One of the states. */
  public record Tab(String text, String url, long count, boolean shown) {}

  /**
   * A promise in a list.
   *
   * @param unit the unit that answers for it today
   * @param before the unit that promised, when it is another one; else empty
   * @param day the day promised now
   * @param due how much time is left; null when it is closed
   * @param moves how often it was moved, in words; empty for never
   * @param result first and, where there is one, second result
   */
  public record Row(
      String url,
      String promise,
      String item,
      String caseUrl,
      String caseTitle,
      String caseNumber,
      String unit,
      String before,
      String day,
      DueView due,
      String moves,
      String result,
      String state,
      String tone) {}
}

package org.tian.desk;

import java.util.List;

/**
 * Returns and changes of a handing office.
 *
 * @param list code of the list shown
 * @param returns rows of a list of returns; empty in the other lists
 * @param changes rows of the list of changes
 * @param units rows of the list by unit
 * @param nextUrl next page, or null
 * @param firstUrl first page when this is another one, or null
 */
public record ReturnsView(
    String list,
    List<Tab> tabs,
    List<ReturnLine> returns,
    List<ChangeLine> changes,
    List<UnitLine> units,
    String nextUrl,
    String firstUrl) {

  /** One of the lists with its number of rows; no number for the list by unit. */
  public record Tab(String code, String url, Long count) {}

  /** Where a row belongs. */
  public record Case(String number, String title, String url) {}

  /**
   * One return.
   *
   * @param proposed which unit should do it instead, in words, or empty
   * @param tone colour of the state's mark
   * @param lastDay until when it could be signed in time
   * @param late how late it is, or empty
   * @param said what head, leader and office said, one sentence each
   * @param taskUrl the step that waits, for those whose step it is; else empty
   */
  public record ReturnLine(
      Case about,
      String unit,
      String role,
      String reason,
      String proposed,
      String state,
      String tone,
      String asked,
      String lastDay,
      String late,
      List<String> said,
      String taskUrl) {}

  /** One change of units. */
  public record ChangeLine(
      Case about, String kind, String what, String reason, String by, String moment) {}

  /** How often a unit returns. */
  public record UnitLine(String unit, long returned, long granted, long late, long percent) {}
}

package org.tian.desk;

import java.util.List;

/**
 * The working calendar of a year.
 *
 * @param known whether any day of the year is entered
 * @param missing the year that is missing although it is November, or empty
 * @param editable whether the reader keeps it
 * @param version what a change has to name
 * @param recount how far the open deadlines have been counted again after the last change, or empty
 * @param olderUrl address of older changes, or null
 */
public record CalendarView(
    int year,
    List<Tab> tabs,
    boolean known,
    String missing,
    boolean editable,
    List<String> weekdays,
    List<Month> months,
    List<Special> specials,
    List<Entry> history,
    String recount,
    String olderUrl) {

  /** A year to go to. */
  public record Tab(String year, String url, boolean current, boolean known) {}

  /** A month with its weeks, Monday first. */
  public record Month(String name, List<List<Day>> weeks, String note) {}

  /**
   * A day of the grid.
   *
   * @param number day of the month, or 0 outside of it
   * @param kind {@code off}, {@code work}, {@code weekend} or empty
   * @param mark one sign on it, or empty
   * @param words what it is, in full
   */
  public record Day(int number, String kind, String mark, String words, boolean today) {}

  /** A day that differs from the plain week. */
  public record Special(String date, String day, String kind, String kindName, String name) {}

  /**
   * A change.
   *
   * @param undoable whether it can be taken back by the reader
   */
  public record Entry(
      long id,
      String moment,
      String person,
      String way,
      String reason,
      List<Line> lines,
      boolean undoable) {}

  /** What a change did to one day. */
  public record Line(String day, String before, String after) {}

  /**
   * What a change would do, to be confirmed.
   *
   * @param rows all days of the year as they would be, as JSON
   * @param moved how many open deadlines would get another end, in words
   */
  public record Preview(
      int year,
      String way,
      Long undoes,
      long seen,
      String reason,
      String rows,
      List<Line> lines,
      String moved) {}

  /** What was typed into the form of one day. */
  public record Typed(String date, String kind, String name, String reason) {

    static Typed nothing() {
      return new Typed("", "OFF", "", "");
    }
  }
}

package org.tian.desk;

import java.util.List;

/**
 * A run and its cases.
 *
 * @param tone class of the mark of its state
 * @param who who started it and for which body
 * @param settled cases with which it is done
 * @param percent of them
 * @param ended when it ended and how, or empty
 * @param states states to filter the cases by, with their number
 * @param next position to go on from, or null at the end
 */
public record BulkView(
    long id,
    String title,
    String state,
    String tone,
    boolean running,
    String who,
    String body,
    String started,
    String ended,
    int total,
    int settled,
    int percent,
    List<Tab> states,
    List<Row> rows,
    Integer next,
    boolean later) {

  /** Cases of one state; code empty for all. */
  public record Tab(String code, String name, int count, boolean chosen) {}

  /** A case and what came of it. */
  public record Row(
      int position,
      String number,
      String title,
      String url,
      String state,
      String tone,
      String result,
      String moment) {}
}

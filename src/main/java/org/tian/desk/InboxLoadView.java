package org.tian.desk;

import java.util.List;

/**
 * Age and load of a shared list.
 *
 * @param list code of the list
 * @param total number of all items, or empty when there are none
 */
public record InboxLoadView(
    String list, String total, List<Cell> ages, List<Row> persons, List<Row> steps) {

  /** A number, and the list of what is counted. */
  public record Cell(String name, String label, long count, String url, boolean late) {}

  /** A person or a step with the numbers by age, overdue and in all. */
  public record Row(String name, List<Cell> cells) {}
}

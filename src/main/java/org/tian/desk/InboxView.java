package org.tian.desk;

import java.util.List;

/**
 * A list of work.
 *
 * @param list code of the list shown
 * @param query search text, or empty
 * @param sort {@code due} or {@code arrived}
 * @param size rows of a page
 * @param nextUrl address of the next page, or null at the end
 * @param firstUrl address of the first page when this is another one, or null
 */
public record InboxView(
    String list,
    String query,
    String sort,
    int size,
    List<Tab> tabs,
    List<Row> rows,
    String nextUrl,
    String firstUrl) {

  /** One of the lists with its number of items. */
  public record Tab(String code, long count, String url) {}

  /**
   * One item.
   *
   * @param url where it is worked on, or the case when there is nothing to do
   * @param number case number, or flow number before filing
   * @param numberName what kind of number it is, or empty for the case number
   * @param moment when it arrived, or when it was closed
   * @param holder who is to act
   * @param claimable whether the reader can take it at once
   * @param open whether it still waits, so that its due day means something
   */
  public record Row(
      String taskId,
      String url,
      String number,
      String numberName,
      String title,
      String step,
      String stage,
      String proposer,
      String unit,
      DueView due,
      String moment,
      String holder,
      String state,
      boolean claimable,
      boolean open) {}
}

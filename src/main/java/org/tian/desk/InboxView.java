package org.tian.desk;

import java.util.List;

/**
 * A list of work.
 *
 * @param list code of the list shown
 * @param query what stands in the address, to come back to
 * @param q search text, or empty
 * @param sort column it runs along
 * @param size rows of a page
 * @param found how many there are with search and filter, in words; empty when nothing narrows
 * @param columns heads of the table
 * @param shared whether others' work is shown, so that the holder matters
 * @param bulk whether items can be chosen to do something with them
 * @param chosen what narrows the list, to be taken away one by one
 * @param nextUrl address of the next page, or null at the end
 * @param firstUrl address of the first page when this is another one, or null
 * @param clearUrl the whole list, when something narrows it, or null
 */
public record InboxView(
    String list,
    String query,
    String q,
    String sort,
    int size,
    String found,
    List<Tab> tabs,
    List<Column> columns,
    List<Row> rows,
    boolean shared,
    boolean bulk,
    List<Filter> filters,
    List<Chosen> chosen,
    List<Kept> kept,
    List<SearchView.Choice> shareable,
    String nextUrl,
    String firstUrl,
    String clearUrl,
    String exportUrl,
    String changesUrl,
    String loadUrl) {

  /** One of the lists with its number of items. */
  public record Tab(String code, String count, String url) {}

  /**
   * Head of a column.
   *
   * @param url the list along it, the other way round when it runs along it already
   * @param way {@code ascending}, {@code descending} or empty
   */
  public record Column(String code, String url, String way) {}

  /** Something to narrow by. */
  public record Filter(String name, List<SearchView.Choice> choices) {}

  /** Something that narrows, and the list without it. */
  public record Chosen(String name, String value, String url) {}

  /** A kept filter with its number. */
  public record Kept(
      long id, String name, String of, String count, String url, boolean changeable) {}

  /**
   * One item.
   *
   * @param url where it is worked on, or the case when there is nothing to do
   * @param number case number, or flow number before filing
   * @param numberName what kind of number it is, or empty for the case number
   * @param moment when it arrived, or when it was closed
   * @param holder who is to act
   * @param standingInFor for whom the reader would do it, or empty
   * @param claimable whether the reader can take it at once
   * @param workable whether the reader holds it
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
      String standingInFor,
      String state,
      boolean claimable,
      boolean workable,
      boolean open) {}
}

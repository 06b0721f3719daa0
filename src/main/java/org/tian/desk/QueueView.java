package org.tian.desk;

import java.util.List;

/**
 * The review queue.
 *
 * @param query the filter as the query of an address, to come back to
 * @param oversees whether it is the whole queue of the committee
 * @param keeper whether the reader may put categories
 * @param total how many the filter finds
 * @param nextUrl address of the next page, or null at the end
 * @param firstUrl address of the first page when this is another one, or null
 */
public record QueueView(
    String committee,
    List<SearchView.Choice> committees,
    String query,
    boolean oversees,
    boolean keeper,
    String q,
    List<Bucket> buckets,
    List<SearchView.Choice> stages,
    List<SearchView.Choice> held,
    List<SearchView.Choice> lights,
    List<SearchView.Choice> categories,
    List<SearchView.Choice> sorts,
    String age,
    int size,
    boolean narrowed,
    long total,
    List<Row> rows,
    String nextUrl,
    String firstUrl) {

  /** A bucket of ages to filter by; code empty for all. */
  public record Bucket(String code, String name, long count, String url, boolean chosen) {}

  /**
   * A case.
   *
   * @param url where it is worked on, or the case for those who only look
   * @param holder who works on it, or empty
   * @param since since when
   * @param mine whether that is the reader
   * @param claimable whether the reader can take it at once
   * @param similarUrl where the number of undecided similar cases is asked for
   */
  public record Row(
      String taskId,
      String url,
      String number,
      String title,
      String proposer,
      String category,
      boolean proposed,
      String stage,
      String holder,
      String since,
      boolean mine,
      boolean claimable,
      boolean workable,
      String arrived,
      String age,
      DueView due,
      String similarUrl) {}
}

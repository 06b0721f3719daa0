package org.tian.desk;

import java.util.List;

/**
 * A batch to be printed: what to choose from, and what would be printed.
 *
 * @param cases ids of chosen cases parted by commas, or empty for those of the filter
 * @param chosen how many cases were chosen one by one; 0 where the filter chooses
 * @param preview null until somebody has asked for it
 */
public record BatchPrintView(
    List<SearchView.Choice> kinds,
    List<SearchView.Choice> formats,
    List<SearchView.Choice> committees,
    List<SearchView.Choice> sessions,
    List<SearchView.Choice> units,
    List<SearchView.Choice> states,
    String cases,
    int chosen,
    Preview preview) {

  /** What would be printed and what not and why. */
  public record Preview(
      int possible,
      int unseen,
      List<BulkConfirmView.Line> first,
      List<BulkConfirmView.Line> blocked) {}
}

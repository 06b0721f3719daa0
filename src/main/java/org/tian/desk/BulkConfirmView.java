package org.tian.desk;

import java.util.List;

/**
 * What is going to be done with a selection.
 *
 * @param title what it is, in words
 * @param outcomes to choose from; empty when there is nothing to choose
 * @param categories to choose from; empty where the action has none
 * @param wantsCategory whether one must be chosen
 * @param reasons for not filing
 * @param wantsWords whether words can be given
 * @param persons to choose one from; empty where the action needs none
 * @param wantsReason whether a reason must be given
 */
public record BulkConfirmView(
    String action,
    String title,
    int possible,
    int unseen,
    List<Line> first,
    List<Line> blocked,
    List<SearchView.Choice> outcomes,
    List<SearchView.Choice> categories,
    boolean wantsCategory,
    List<SearchView.Choice> reasons,
    boolean wantsWords,
    List<SearchView.Choice> persons,
    boolean wantsReason) {

  /** A case, and why it cannot be done, or an empty text. */
  public record Line(String number, String title, String reason) {}
}

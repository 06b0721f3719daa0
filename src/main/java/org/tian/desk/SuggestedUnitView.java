package org.tian.desk;

import java.util.List;

/**
 * Units suggested for a case.
 *
 * @param fillable whether a form stands beside them that a click can fill
 * @param split units between which the case could be split, or empty
 * @param splitCodes their codes, parted by blanks
 * @param splitItems for each of them the numbers of its suggestions, such as {@code 1,3 2}
 */
public record SuggestedUnitView(
    boolean empty,
    boolean fillable,
    String accuracyUrl,
    List<Row> leads,
    List<Row> coUnits,
    List<Item> items,
    List<Row> split,
    String splitCodes,
    String splitItems) {

  /** A candidate with its reasons. */
  public record Row(String code, String name, int percent, List<Reason> reasons) {}

  /** A reason in words. */
  public record Reason(String text, boolean against) {}

  /** Candidates for one suggestion. */
  public record Item(int position, String text, List<Row> leads) {}
}

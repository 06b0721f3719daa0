package org.tian.desk;

import java.util.List;

/**
 * All versions of the replies to a case that the reader may see, and the difference between two.
 *
 * @param from id of the earlier one that is compared; equal to {@code to} when there is only one
 * @param side whether both stand side by side
 */
public record ReplyVersionsView(
    long caseId,
    String number,
    String title,
    List<Line> lines,
    long from,
    long to,
    boolean side,
    List<VersionsView.Part> parts) {

  /**
   * One version.
   *
   * @param state that it went out, that it came back, or that it is being looked at
   * @param tone colour of the state's mark
   * @param detail its number, or from whom it came back; and when
   * @param note why it came back, or empty
   */
  public record Line(
      long id,
      String name,
      String unit,
      String result,
      String who,
      String when,
      String state,
      String tone,
      String detail,
      String note) {}
}

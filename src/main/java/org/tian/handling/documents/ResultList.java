package org.tian.handling.documents;

import java.util.List;

/** Content of the list of what came of each suggestion (办理结果清单, SZ-1). */
public record ResultList(
    String committee,
    String session,
    String caseNumber,
    String title,
    List<String> proposers,
    List<Line> lines,
    String day) {

  /**
   * One suggestion and what a unit made of it.
   *
   * @param number of the suggestion in the proposal
   * @param itemClass the committee's code of the result
   * @param result the unit's answer
   * @param doneBy the day promised, or empty
   */
  public record Line(
      String number,
      String suggestion,
      String unit,
      String itemClass,
      String result,
      String doneBy) {}
}

package org.tian.desk;

import java.util.List;

/**
 * Advice list, handling list and result list of a case, linked line by line (清单式提案, SZ-1).
 *
 * @param counts how many answers of each class, in the order of the common classes
 */
public record ResultListView(
    long caseId, String number, String title, List<Line> lines, List<Count> counts, int open) {

  /** One suggestion with everything that was done about it. */
  public record Line(int number, String advice, String whom, String expected, List<Part> parts) {}

  /**
   * What one unit does about it.
   *
   * @param measure what the unit's list plans; for those who may read it, else empty
   * @param result code and name of the class, or empty while it has not answered
   * @param tone colour of its mark
   * @param doneBy the promised day, or empty
   * @param letter number of the letter and day, or empty
   */
  public record Part(
      String unit,
      String role,
      int round,
      String state,
      String measure,
      String answer,
      String result,
      String tone,
      String doneBy,
      String letter) {}

  /** How many answers have a class. */
  public record Count(String name, String tone, int answers) {}
}

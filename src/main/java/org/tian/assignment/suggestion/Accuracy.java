package org.tian.assignment.suggestion;

import java.util.List;

/**
 * How often the units suggested for cases were those they were finally handed to.
 *
 * @param categories by the category of the case, the most cases first
 * @param months by the month of the hand-over, the latest first
 */
public record Accuracy(Line all, List<Line> categories, List<Line> months) {

  /**
   * One line.
   *
   * @param key code of the category, or the month as {@code 2026-03}; empty for all
   * @param cases how many were handed over
   * @param shown in how many of them somebody saw the suggestion before
   * @param first in how many the first candidate was an answering unit
   * @param firstThree in how many one of the first three was
   */
  public record Line(String key, int cases, int shown, int first, int firstThree) {

    Line plus(boolean wasShown, int rank) {
      return new Line(
          key,
          cases + 1,
          shown + (wasShown ? 1 : 0),
          first + (rank == 1 ? 1 : 0),
          firstThree + (rank >= 1 && rank <= 3 ? 1 : 0));
    }

    /** Share of cases whose first candidate was right, in percent. */
    public int firstPercent() {
      return percent(first);
    }

    /** Share of cases with the right unit among the first three, in percent. */
    public int firstThreePercent() {
      return percent(firstThree);
    }

    private int percent(int part) {
      return cases == 0 ? 0 : Math.round(100f * part / cases);
    }
  }
}

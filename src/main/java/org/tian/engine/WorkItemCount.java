package org.tian.engine;

/**
 * How many items a list holds.
 *
 * @param number exact up to {@link #MOST}
 * @param more whether there are more than that; nobody reads further, and counting on would cost
 *     the more the longer the list is
 */
public record WorkItemCount(long number, boolean more) {

  /** Up to here counts are exact. */
  public static final int MOST = 1000;

  static WorkItemCount of(long found) {
    return new WorkItemCount(Math.min(found, MOST), found > MOST);
  }
}

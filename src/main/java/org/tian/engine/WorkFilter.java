package org.tian.engine;

import java.time.Instant;

/**
 * What items of a list have in common; null where it does not matter.
 *
 * @param stage process key
 * @param step element id of the user task
 * @param unit code of the unit that works
 * @param holder {@link #FREE}, or id of the person who has claimed it
 * @param arrivedFrom earliest arrival
 * @param arrivedUntil moment before which it arrived
 * @param dueFrom earliest due moment
 * @param dueUntil moment before which it is due
 */
public record WorkFilter(
    String stage,
    String step,
    String unit,
    String holder,
    Instant arrivedFrom,
    Instant arrivedUntil,
    Instant dueFrom,
    Instant dueUntil) {

  public static final WorkFilter NONE =
      new WorkFilter(null, null, null, null, null, null, null, null);

  /** As {@link #holder}: nobody has claimed it yet. */
  public static final String FREE = "-";
}

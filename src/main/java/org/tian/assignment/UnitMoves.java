package org.tian.assignment;

/** The processes that carry the units' work, as the domain sees them. */
public interface UnitMoves {

  /**
   * Begins the handling of a task that was added during the round.
   *
   * @return false when the case runs by a model that does not know of it
   */
  boolean begin(UnitTask added);

  /**
   * Ends the handling of a task; its state becomes {@link UnitTaskStatus#CHANGED}.
   *
   * @return false when the case runs by a model that does not know of it
   */
  boolean end(UnitTask changed);
}

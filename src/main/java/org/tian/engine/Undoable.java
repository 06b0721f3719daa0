package org.tian.engine;

/**
 * Says what it takes when a case goes back behind it.
 *
 * <p>Every step of a person says so ({@link TaskStep}). A delegate that does not is held for one
 * whose effect stands: no case goes back behind it.
 */
public interface Undoable {

  /** What undoing its work takes; the same for every case, see {@link Undoing}. */
  Undoing undoing();
}

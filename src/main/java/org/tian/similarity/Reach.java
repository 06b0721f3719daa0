package org.tian.similarity;

import java.util.Collection;
import java.util.List;

/**
 * Which cases a search may find.
 *
 * @param committees committees whose cases are looked at
 * @param readers the reader's keys; a case is found when it carries one of them
 * @param without id of a case to leave out, or null
 * @param year only cases of that year, or null for all
 */
public record Reach(
    Collection<String> committees, Collection<String> readers, Long without, Integer year) {

  public Reach {
    committees = List.copyOf(committees);
    readers = List.copyOf(readers);
  }

  /** Cases of all years. */
  public Reach(Collection<String> committees, Collection<String> readers, Long without) {
    this(committees, readers, without, null);
  }
}

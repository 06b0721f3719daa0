package org.tian.similarity;

import java.util.Collection;
import java.util.List;

/**
 * Which cases a search may find.
 *
 * @param committees committees whose cases are looked at
 * @param readers the reader's keys; a case is found when it carries one of them
 * @param without id of a case to leave out, or null
 */
public record Reach(Collection<String> committees, Collection<String> readers, Long without) {

  public Reach {
    committees = List.copyOf(committees);
    readers = List.copyOf(readers);
  }
}

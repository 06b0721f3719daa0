package org.tian.assignment;

import java.util.List;

/**
 * A unit chosen to answer.
 *
 * @param items numbers of the suggestions it answers; empty for all
 */
public record SplitPart(String unitCode, List<Integer> items) {

  public SplitPart {
    items = List.copyOf(items);
  }
}

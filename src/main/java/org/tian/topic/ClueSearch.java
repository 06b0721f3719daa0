package org.tian.topic;

import java.util.Objects;

/**
 * What the office looks for among the clues of a committee.
 *
 * @param state only clues in this state, or null for all
 * @param q words of title or text, or a receipt number; empty for all
 * @param after id after which the page begins, or null
 */
public record ClueSearch(String committee, ClueState state, String q, Long after, int limit) {

  public ClueSearch {
    q = Objects.toString(q, "").strip();
  }
}

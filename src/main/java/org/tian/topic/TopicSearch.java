package org.tian.topic;

import java.util.Objects;

/**
 * What is looked for in a yearly list.
 *
 * @param state only topics in this state, or null for all that one may see
 * @param q words; empty for all
 * @param after id of the topic after which the page begins, or null
 */
public record TopicSearch(
    String committee, int year, TopicState state, String q, Long after, int limit) {

  public TopicSearch {
    q = Objects.toString(q, "").strip();
  }
}

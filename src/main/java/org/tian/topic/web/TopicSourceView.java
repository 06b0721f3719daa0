package org.tian.topic.web;

import java.util.List;

/**
 * From what a topic is drawn, in words.
 *
 * @param url where it can be read, or empty
 */
public record TopicSourceView(long id, String kind, String text, String url) {

  /** What the office can add: groups of clues, work points, hot words of years. */
  public record Offered(List<Choice> groups, List<Choice> workPoints, List<Choice> words) {}

  /** A change of the topic, with the words after it. */
  public record Change(
      String moment,
      String person,
      String action,
      String title,
      List<String> reasons,
      List<String> directions,
      String concerned) {}
}

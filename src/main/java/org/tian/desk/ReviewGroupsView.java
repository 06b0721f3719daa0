package org.tian.desk;

import java.util.List;
import org.tian.review.ReviewWay;

/**
 * How a committee reviews, and its groups of a session.
 *
 * @param committees all whose groups the reader keeps
 * @param sessions of the committee chosen, the latest first
 */
public record ReviewGroupsView(
    List<Choice> committees,
    Choice committee,
    List<Choice> sessions,
    Choice session,
    ReviewWay way,
    List<Row> rows) {

  /** Something to choose, with its code or id. */
  public record Choice(String code, String name) {}

  /**
   * A group in words.
   *
   * @param members names, the convenor left out
   * @param retired the day it ended, or empty
   */
  public record Row(
      String code,
      String name,
      String stage,
      String categories,
      String convenor,
      String members,
      String retired) {}
}

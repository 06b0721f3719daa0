package org.tian.review;

/**
 * How a committee reviews (审查办法).
 *
 * @param stages how many reviews follow each other, 1 to 3
 * @param byGroups whether review groups do them; else all reviewers share the work
 * @param samePerson whether one person may review at two stages
 * @param idleDays after how many days without a word typed a claimed review may be taken over
 */
public record ReviewWay(int stages, boolean byGroups, boolean samePerson, int idleDays) {

  public static final int MOST_STAGES = 3;
  static final int MOST_IDLE_DAYS = 60;
}

package org.tian.desk;

import java.util.List;

/**
 * The tree of categories of a session.
 *
 * @param own whether the session has a tree of its own, which can be changed
 * @param before name of the session whose tree can be copied, or empty
 */
public record CategoriesView(
    String committee,
    String committeeName,
    List<SearchView.Choice> committees,
    List<SearchView.Choice> sessions,
    Long sessionId,
    String session,
    boolean own,
    String before,
    List<Row> rows,
    List<SearchView.Choice> areas) {

  /**
   * An area or subject.
   *
   * @param cases how many proposals name it
   * @param removable whether nothing names it
   */
  public record Row(
      String code,
      String parent,
      String name,
      boolean area,
      boolean retired,
      long cases,
      boolean removable) {}
}

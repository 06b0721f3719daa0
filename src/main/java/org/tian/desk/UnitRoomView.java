package org.tian.desk;

import java.util.List;

/**
 * A unit's room for one of its tasks: what, where it stands, what to do by when, line by line.
 *
 * @param todo what the reader is to do next, in words
 * @param due when the reply or the next step is due
 * @param instruction the head's words, or empty
 * @param way name of the way of handling, or empty before the list is made
 * @param lines a line for each suggestion the unit answers
 * @param making whether the reader may make the list here
 * @param planning whether the reader may change the list
 * @param working whether the reader may work on the lines
 */
public record UnitRoomView(
    long id,
    String number,
    String title,
    String caseUrl,
    String contactsUrl,
    String boardUrl,
    String unit,
    String role,
    String status,
    String tone,
    String todo,
    String todoUrl,
    DueView due,
    String progress,
    String contacts,
    List<String> instruction,
    String way,
    String wayCode,
    String made,
    List<Line> lines,
    List<Change> changes,
    List<Choice> ways,
    List<Choice> people,
    boolean making,
    boolean planning,
    boolean working) {

  /**
   * A suggestion with its line of the list.
   *
   * @param planned whether there is a line for it yet
   * @param state code of the state
   * @param done who finished it and when, in words, or empty
   */
  public record Line(
      int item,
      String suggestion,
      boolean planned,
      String measure,
      String section,
      String personId,
      String person,
      String milestone,
      String dueOn,
      DueView due,
      String state,
      String stateName,
      String tone,
      String result,
      String done) {}

  /** A change of the list. */
  public record Change(
      String what, List<String> before, List<String> after, String reason, String by, String at) {}

  /** One choice of a list. */
  public record Choice(String value, String text) {}
}

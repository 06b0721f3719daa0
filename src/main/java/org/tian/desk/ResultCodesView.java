package org.tian.desk;

import java.util.List;

/** The codes of results of a committee, sets to choose from, and who changed what. */
public record ResultCodesView(
    List<Choice> committees,
    Choice committee,
    List<Row> rows,
    List<ResultSet> sets,
    List<Choice> classes,
    List<Change> changes) {

  /** Something to choose. */
  public record Choice(String code, String name) {}

  /**
   * One code.
   *
   * @param counts name of the common class
   * @param validity from and until when, in words
   * @param inForce whether it can be chosen today
   * @param used whether replies name it
   */
  public record Row(
      long id,
      String code,
      String name,
      String meaning,
      String counts,
      String validity,
      boolean inForce,
      boolean used) {}

  /** A set to take over, with its codes in words. */
  public record ResultSet(String code, String name, List<String> codes) {}

  /** One change. */
  public record Change(
      String moment, String person, String action, String what, String day, String reason) {}

  /** What was typed, to stand in the form again after a refusal. */
  public record Typed(
      String code,
      String nameZh,
      String nameEn,
      String meaning,
      String resultClass,
      String set,
      String from,
      String reason) {

    static final Typed NOTHING = new Typed("", "", "", "", "", "", "", "");
  }
}

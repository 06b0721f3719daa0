package org.tian.desk;

import java.util.List;

/**
 * Standing deputies as the page shows them.
 *
 * @param represents who represents the reader
 * @param standsIn whom the reader represents
 * @param ofBody those of the bodies the reader looks after
 * @param people for whom the reader may name one, the reader first
 * @param colleagues who may stand in
 * @param kinds kinds of tasks
 * @param office whether the reader looks after a body
 */
public record DeputiesView(
    List<Row> represents,
    List<Row> standsIn,
    List<Row> ofBody,
    List<Named> people,
    List<Named> colleagues,
    List<Named> kinds,
    boolean office) {

  /** Somebody or something to choose. */
  public record Named(String code, String name) {}

  /**
   * One deputyship in words.
   *
   * @param state {@code running}, {@code coming} or {@code over}
   * @param told how it began and ended, and by whom
   */
  public record Row(
      long id,
      String person,
      String deputy,
      String period,
      String kinds,
      String reason,
      String state,
      String told,
      boolean endable,
      boolean undoable) {}
}

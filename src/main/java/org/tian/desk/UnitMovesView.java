package org.tian.desk;

import java.util.List;

/**
 * Returns and changes of the units of one case.
 *
 * @param reading names of the units that only read it
 * @param form what the reader may change, or null
 */
public record UnitMovesView(
    List<ReturnsView.ReturnLine> returns,
    List<ReturnsView.ChangeLine> changes,
    List<String> reading,
    Form form) {

  /**
   * Choices of the form that changes units.
   *
   * @param items the suggestions; empty unless the proposal is split
   */
  public record Form(
      List<Choice> kinds, List<Choice> tasks, List<Choice> units, List<Choice> items) {}

  /** One choice of a list. */
  public record Choice(String value, String text) {}
}

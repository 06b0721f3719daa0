package org.tian.desk;

import java.util.List;

/**
 * Returns and changes of the units of one case.
 *
 * @param form what the reader may change, or null
 */
public record UnitMovesView(
    List<ReturnsView.ReturnLine> returns, List<ReturnsView.ChangeLine> changes, Form form) {

  /** Choices of the form that changes units. */
  public record Form(List<Choice> kinds, List<Choice> tasks, List<Choice> units) {}

  /** One choice of a list. */
  public record Choice(String value, String text) {}
}

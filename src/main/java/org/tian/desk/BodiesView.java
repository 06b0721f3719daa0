package org.tian.desk;

import java.util.List;

/**
 * The bodies of a collective proposal and what their heads said.
 *
 * @param sector whether a sector proposes, whose convenor signs
 * @param open whether somebody who has not confirmed can be asked by the reader
 * @param candidates bodies that may be taken in by the reader; empty when none may
 */
public record BodiesView(boolean sector, List<Line> lines, boolean open, List<Choice> candidates) {

  /** A body that may be taken in. */
  public record Choice(String code, String name) {}

  /**
   * One body.
   *
   * @param answers whether the reader answers for it
   * @param processKey key of the process that carries the request, or empty when nobody asked
   * @param removable whether the reader may take it off
   */
  public record Line(
      String code,
      String name,
      String stateText,
      String tone,
      List<String> times,
      String reason,
      boolean answers,
      boolean removable,
      String processKey) {}
}

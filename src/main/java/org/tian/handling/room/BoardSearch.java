package org.tian.handling.room;

import java.time.Instant;
import java.util.Objects;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTaskStatus;

/**
 * What to look for on a unit's board. Absent parts do not narrow the search.
 *
 * @param unit code of the unit, or null for all that the reader oversees
 * @param open only what the unit has still to do
 * @param light {@code late}, {@code near}, {@code good} or {@code none}, or null
 * @param nearUntil last moment of what counts as near, to tell near from good
 * @param year year of the hand-over, or null
 * @param q words of the title, or a number
 * @param after {@code next} of the page before, or null for the first page
 * @param limit rows of a page
 */
public record BoardSearch(
    String unit,
    UnitRole role,
    UnitTaskStatus status,
    boolean open,
    String light,
    Instant nearUntil,
    Integer year,
    HandlingWay way,
    String q,
    Sort sort,
    String after,
    int limit) {

  /** In which order; names under {@code board.sort.<NAME>}. */
  public enum Sort {
    DUE,
    NEWEST,
    NUMBER
  }

  public BoardSearch {
    q = Objects.toString(q, "").strip();
    sort = sort == null ? Sort.DUE : sort;
  }
}

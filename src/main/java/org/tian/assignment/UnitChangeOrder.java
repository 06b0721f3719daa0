package org.tian.assignment;

import java.util.List;
import java.util.Objects;

/**
 * What the handing office wants to change.
 *
 * @param kind what is changed, or null when nothing was chosen
 * @param unitTaskId the task it is about: the one replaced, dropped, or the co-unit's that shall
 *     lead; null for a further unit and for reading units
 * @param newUnit code of the unit that comes in or takes over the suggestions of a dropped one, or
 *     of the reading unit; or null
 * @param items numbers of the suggestions that a further unit of a split answers; empty for all
 */
public record UnitChangeOrder(
    UnitChangeKind kind, Long unitTaskId, String newUnit, List<Integer> items, String reason) {

  public UnitChangeOrder {
    newUnit = newUnit == null || newUnit.isBlank() ? null : newUnit.strip();
    items = items == null ? List.of() : items.stream().distinct().sorted().toList();
    reason = Objects.toString(reason, "").strip();
  }

  /** A change in which no suggestions are named. */
  public UnitChangeOrder(UnitChangeKind kind, Long unitTaskId, String newUnit, String reason) {
    this(kind, unitTaskId, newUnit, List.of(), reason);
  }
}

package org.tian.assignment;

import java.util.Objects;

/**
 * What the handing office wants to change.
 *
 * @param kind what is changed, or null when nothing was chosen
 * @param unitTaskId the task it is about: the one replaced, dropped, or the co-unit's that shall
 *     lead; null for a further co-unit
 * @param newUnit code of the unit that comes in, or null
 */
public record UnitChangeOrder(UnitChangeKind kind, Long unitTaskId, String newUnit, String reason) {

  public UnitChangeOrder {
    newUnit = newUnit == null || newUnit.isBlank() ? null : newUnit.strip();
    reason = Objects.toString(reason, "").strip();
  }
}

package org.tian.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * One unit of a hand-over plan with its role.
 *
 * @param items numbers of the suggestions a unit of a split proposal answers, from 1; empty for all
 */
@Embeddable
public record PlannedUnit(
    String unitCode,
    @Enumerated(EnumType.STRING) @Column(name = "unit_role") UnitRole role,
    @Convert(converter = ItemNumbers.class) List<Integer> items) {

  public PlannedUnit {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** A unit that answers every suggestion, or has nothing to answer. */
  public PlannedUnit(String unitCode, UnitRole role) {
    this(unitCode, role, List.of());
  }
}

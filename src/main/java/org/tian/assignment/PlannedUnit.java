package org.tian.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One unit of a hand-over plan with its role. */
@Embeddable
public record PlannedUnit(
    String unitCode, @Enumerated(EnumType.STRING) @Column(name = "unit_role") UnitRole role) {}

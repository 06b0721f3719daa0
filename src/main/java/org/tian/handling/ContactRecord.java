package org.tian.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One talk of the unit with the proposer (FJ-2). */
@Embeddable
public record ContactRecord(
    @Enumerated(EnumType.STRING) @Column(name = "contact_way") ContactWay way,
    @Column(name = "contact_on") LocalDate heldOn,
    String note) {

  boolean isComplete() {
    return way != null && heldOn != null && note != null && !note.isBlank();
  }
}

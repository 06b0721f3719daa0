package org.tian.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The office that hands one proposal over. */
@Entity
class HandingOffice {

  @Id private long proposalId;
  private String unitCode;
  private Instant appointedAt;

  protected HandingOffice() {}

  HandingOffice(long proposalId, String unitCode, Instant appointedAt) {
    this.proposalId = proposalId;
    this.unitCode = unitCode;
    this.appointedAt = appointedAt;
  }

  String getUnitCode() {
    return unitCode;
  }
}

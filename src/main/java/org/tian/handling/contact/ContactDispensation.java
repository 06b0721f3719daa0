package org.tian.handling.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One required talk on which the handing office does not insist, and why; never changes. */
@Entity
public class ContactDispensation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;

  @Enumerated(EnumType.STRING)
  private ContactNeed need;

  private String reason;
  private String grantedBy;
  private Instant grantedAt;

  protected ContactDispensation() {}

  ContactDispensation(
      long unitTaskId,
      long proposalId,
      ContactNeed need,
      String reason,
      String grantedBy,
      Instant grantedAt) {
    this.unitTaskId = unitTaskId;
    this.proposalId = proposalId;
    this.need = need;
    this.reason = reason;
    this.grantedBy = grantedBy;
    this.grantedAt = grantedAt;
  }

  public long getUnitTaskId() {
    return unitTaskId;
  }

  public long getProposalId() {
    return proposalId;
  }

  public ContactNeed getNeed() {
    return need;
  }

  public String getReason() {
    return reason;
  }

  public String getGrantedBy() {
    return grantedBy;
  }

  public Instant getGrantedAt() {
    return grantedAt;
  }
}

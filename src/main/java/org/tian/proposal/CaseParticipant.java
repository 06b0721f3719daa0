package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** Someone who takes part in a case and may therefore read it. */
@Entity
@EntityListeners(CaseChangeListener.class)
@IdClass(CaseParticipant.Key.class)
class CaseParticipant {

  @Id private Long proposalId;
  @Id private String partyKey;
  private Instant admittedAt;

  protected CaseParticipant() {}

  CaseParticipant(Long proposalId, String partyKey, Instant admittedAt) {
    this.proposalId = proposalId;
    this.partyKey = partyKey;
    this.admittedAt = admittedAt;
  }

  Long getProposalId() {
    return proposalId;
  }

  String getPartyKey() {
    return partyKey;
  }

  /** Identity of a participant row. */
  record Key(Long proposalId, String partyKey) implements Serializable {}
}

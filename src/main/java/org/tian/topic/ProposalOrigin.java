package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Where a draft came from; goes with the draft. */
@Entity
public class ProposalOrigin implements Persistable<Long> {

  @Id private Long proposalId;

  @Enumerated(EnumType.STRING)
  private OriginKind kind;

  private Long refId;
  private String begunBy;
  private Instant begunAt;

  protected ProposalOrigin() {}

  ProposalOrigin(long proposalId, OriginKind kind, long refId, String begunBy, Instant begunAt) {
    this.proposalId = proposalId;
    this.kind = kind;
    this.refId = refId;
    this.begunBy = begunBy;
    this.begunAt = begunAt;
  }

  @Override
  public Long getId() {
    return proposalId;
  }

  /** Rows are only ever added. */
  @Override
  public boolean isNew() {
    return true;
  }

  public OriginKind getKind() {
    return kind;
  }

  /** The topic, group of clues or material. */
  public Long getRefId() {
    return refId;
  }

  public Instant getBegunAt() {
    return begunAt;
  }
}

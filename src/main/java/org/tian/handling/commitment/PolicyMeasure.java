package org.tian.handling.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.tian.proposal.Proposal;
import org.tian.shared.Refusal;

/** A policy document or measure a proposal led to (FJ-1). One taken away stays with the reason. */
@Entity
public class PolicyMeasure {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private Long commitmentId;
  private Integer itemNo;
  private String title;
  private String documentNumber;
  private String issuingBody;
  private LocalDate issuedOn;
  private String url;
  private String addedBy;
  private Instant addedAt;
  private String removedBy;
  private Instant removedAt;
  private String removalReason;
  @Version private int version;

  protected PolicyMeasure() {}

  PolicyMeasure(Proposal proposal, MeasureDraft draft, String person, Instant now) {
    this.proposalId = proposal.getId();
    this.caseKey = proposal.getCaseKey();
    this.committeeCode = proposal.getCommitteeCode();
    this.commitmentId = draft.commitmentId();
    this.itemNo = draft.itemNo();
    this.title = draft.title();
    this.documentNumber = draft.documentNumber();
    this.issuingBody = draft.issuingBody();
    this.issuedOn = draft.issuedOn();
    this.url = draft.url().isEmpty() ? null : draft.url();
    this.addedBy = person;
    this.addedAt = now;
  }

  /** Takes it away, for instance because it has nothing to do with the proposal. */
  void remove(String reason, String person, Instant now) {
    if (isRemoved()) {
      throw Refusal.of("measure.removed").asException();
    }
    removedBy = person;
    removedAt = now;
    removalReason = reason;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public Long getId() {
    return id;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCaseKey() {
    return caseKey;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** The promise it keeps, or null. */
  public Long getCommitmentId() {
    return commitmentId;
  }

  /** Number of the suggestion it came of, or null for the proposal as a whole. */
  public Integer getItemNo() {
    return itemNo;
  }

  public String getTitle() {
    return title;
  }

  /** Number of the document (文号); empty for a measure without one. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getIssuingBody() {
    return issuingBody;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  /** Where it can be read, or null when a file is attached instead. */
  public String getUrl() {
    return url;
  }

  public String getAddedBy() {
    return addedBy;
  }

  public Instant getAddedAt() {
    return addedAt;
  }

  public String getRemovedBy() {
    return removedBy;
  }

  public Instant getRemovedAt() {
    return removedAt;
  }

  public String getRemovalReason() {
    return removalReason;
  }
}

package org.tian.handling.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.tian.assignment.UnitTask;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineExtension;
import org.tian.shared.Refusal;

/**
 * A unit's wish for more time: one for each deadline. The proposer is asked first, the handing
 * office decides where the proposer refuses or says nothing, and for co-units.
 */
@Entity
public class ReplyExtension {

  /** Where it stands. Names under {@code extensionstate.<name>}. */
  public enum State {
    ASKED,
    WITH_OFFICE,
    GRANTED,
    EXTENDED,
    REFUSED;

    public boolean isOpen() {
      return this == ASKED || this == WITH_OFFICE || this == GRANTED;
    }
  }

  /** What the proposer said. Names under {@code extensionconsent.<name>}. */
  public enum Consent {
    YES,
    NO,
    SILENT
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String unitCode;
  private long deadlineId;
  private Instant dueBefore;
  private LocalDate wantedTo;
  private String reason;
  private String askedBy;
  private Instant askedAt;
  private String proposerGroup;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private Consent consent;

  private String consentNote;
  private String consentedBy;
  private Instant consentedAt;
  private String decisionNote;
  private String decidedBy;
  private Instant decidedAt;
  @Version private int version;

  protected ReplyExtension() {}

  ReplyExtension(
      UnitTask task,
      Deadline deadline,
      LocalDate wantedTo,
      String reason,
      String proposerGroup,
      String personId,
      Instant now) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.caseKey = task.getCaseKey();
    this.committeeCode = task.getCommitteeCode();
    this.unitCode = task.getUnitCode();
    this.deadlineId = deadline.getId();
    this.dueBefore = deadline.getDueAt();
    this.wantedTo = wantedTo;
    this.reason = reason;
    this.askedBy = personId;
    this.askedAt = now;
    this.proposerGroup = proposerGroup;
    this.state = proposerGroup == null ? State.WITH_OFFICE : State.ASKED;
  }

  /** The proposer consents or does not. */
  void consent(Consent said, String note, String personId, Instant now) {
    require(State.ASKED);
    consent = said;
    consentNote = note;
    consentedBy = personId;
    consentedAt = now;
    state = said == Consent.YES ? State.GRANTED : State.WITH_OFFICE;
  }

  /** The handing office decides. */
  void decide(boolean grants, String note, String personId, Instant now) {
    require(State.WITH_OFFICE);
    decisionNote = note;
    decidedBy = personId;
    decidedAt = now;
    state = grants ? State.GRANTED : State.REFUSED;
  }

  /** The deadline has its new day. */
  void done() {
    require(State.GRANTED);
    state = State.EXTENDED;
  }

  private void require(State expected) {
    if (state != expected) {
      throw Refusal.of("extension.decided").asException();
    }
  }

  /** What is granted, and on whose word. */
  DeadlineExtension.Grant grant() {
    return new DeadlineExtension.Grant(
        wantedTo, reason, way(), decidedBy == null ? consentedBy : decidedBy);
  }

  private DeadlineExtension.Way way() {
    if (proposerGroup == null) {
      return DeadlineExtension.Way.OFFICE;
    }
    return switch (consent) {
      case YES -> DeadlineExtension.Way.CONSENT;
      case NO -> DeadlineExtension.Way.OFFICE_AGAINST;
      case SILENT -> DeadlineExtension.Way.OFFICE_SILENCE;
    };
  }

  public long getUnitTaskId() {
    return unitTaskId;
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

  public String getUnitCode() {
    return unitCode;
  }

  public long getDeadlineId() {
    return deadlineId;
  }

  public Instant getDueBefore() {
    return dueBefore;
  }

  /** The day until which the unit wants to have time. */
  public LocalDate getWantedTo() {
    return wantedTo;
  }

  public String getReason() {
    return reason;
  }

  public String getAskedBy() {
    return askedBy;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  /** The first proposer's group; null for a co-unit, whose wish is the office's alone. */
  public String getProposerGroup() {
    return proposerGroup;
  }

  public State getState() {
    return state;
  }

  /** What the proposer said, or null when nobody was asked or nothing is known yet. */
  public Consent getConsent() {
    return consent;
  }

  public String getConsentNote() {
    return consentNote;
  }

  public String getConsentedBy() {
    return consentedBy;
  }

  public Instant getConsentedAt() {
    return consentedAt;
  }

  public String getDecisionNote() {
    return decisionNote;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }
}

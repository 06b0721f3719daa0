package org.tian.handling.contact;

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
import org.tian.shared.Refusal;

/** One talk of a unit with those who proposed; corrected by another entry, never deleted. */
@Entity
public class ContactEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String unitCode;

  @Enumerated(EnumType.STRING)
  private ContactWay contactWay;

  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private ContactPhase phase;

  private String unitPeople;
  private String proposerPeople;
  private String said;
  private String minutes;

  @Enumerated(EnumType.STRING)
  private ContactSide recordedSide;

  private String recordedBy;
  private Instant recordedAt;
  private Long replacesId;
  private String replaceReason;
  private Long replacedById;
  @Version private int version;

  protected ContactEntry() {}

  ContactEntry(
      UnitTask task,
      ContactDraft draft,
      ContactPhase phase,
      ContactSide side,
      String person,
      Instant now) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.caseKey = task.getCaseKey();
    this.committeeCode = task.getCommitteeCode();
    this.unitCode = task.getUnitCode();
    this.contactWay = draft.way();
    this.heldOn = draft.heldOn();
    this.phase = phase;
    this.unitPeople = draft.unitPeople();
    this.proposerPeople = draft.proposerPeople();
    this.said = draft.said();
    this.minutes = draft.minutes().isEmpty() ? null : draft.minutes();
    this.recordedSide = side;
    this.recordedBy = person;
    this.recordedAt = now;
  }

  /** This entry takes the place of another one. */
  void replace(ContactEntry other, String reason) {
    if (other.replacedById != null) {
      throw Refusal.of("contact.replaced").asException();
    }
    other.replacedById = id;
    replacesId = other.id;
    replaceReason = reason;
  }

  /** Minutes are written after the meeting, once. */
  void write(String text) {
    if (replacedById != null) {
      throw Refusal.of("contact.replaced").asException();
    }
    if (!contactWay.isMeeting()) {
      throw Refusal.at("minutes", "contact.minutes-no-meeting").asException();
    }
    if (minutes != null) {
      throw Refusal.at("minutes", "contact.minutes-there").asException();
    }
    minutes = text;
  }

  /** Whether another entry stands in its place. */
  public boolean isReplaced() {
    return replacedById != null;
  }

  public Long getId() {
    return id;
  }

  public long getUnitTaskId() {
    return unitTaskId;
  }

  /** The case the unit answers; those merged into it stand with the parties. */
  public long getProposalId() {
    return proposalId;
  }

  public String getCaseKey() {
    return caseKey;
  }

  public String getUnitCode() {
    return unitCode;
  }

  public ContactWay getContactWay() {
    return contactWay;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public ContactPhase getPhase() {
    return phase;
  }

  public String getUnitPeople() {
    return unitPeople;
  }

  public String getProposerPeople() {
    return proposerPeople;
  }

  public String getSaid() {
    return said;
  }

  /** Minutes of a meeting (协商纪要), or null. */
  public String getMinutes() {
    return minutes;
  }

  public ContactSide getRecordedSide() {
    return recordedSide;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  /** The entry in whose place it stands, or null. */
  public Long getReplacesId() {
    return replacesId;
  }

  /** Why it stands in the place of another one, or null. */
  public String getReplaceReason() {
    return replaceReason;
  }

  /** The entry that took its place, or null. */
  public Long getReplacedById() {
    return replacedById;
  }
}

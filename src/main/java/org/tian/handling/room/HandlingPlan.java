package org.tian.handling.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.assignment.UnitTask;

/** The head of a unit's list: what the unit's head said, the way of handling, who made the list. */
@Entity
public class HandlingPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private String committeeCode;
  private String unitCode;
  private String instruction;
  private String namedDeputy;
  private String namedSections;
  private String instructedBy;
  private Instant instructedAt;
  private String signedName;
  private Long signatureId;

  @Enumerated(EnumType.STRING)
  private HandlingWay handlingWay = HandlingWay.ORDINARY;

  private String plannedBy;
  private Instant plannedAt;
  @Version private int version;

  protected HandlingPlan() {}

  HandlingPlan(UnitTask task) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.caseKey = task.getCaseKey();
    this.committeeCode = task.getCommitteeCode();
    this.unitCode = task.getUnitCode();
  }

  void instruct(HeadInstruction given, String person, Instant now) {
    instruction = given.text();
    namedDeputy = given.deputy();
    namedSections = given.sections();
    instructedBy = person;
    instructedAt = now;
  }

  void sign(String name, Long handwriting) {
    signedName = name;
    signatureId = handwriting;
  }

  void plan(HandlingWay way, String person, Instant now) {
    handlingWay = way;
    plannedBy = person;
    plannedAt = now;
  }

  void changeWay(HandlingWay way) {
    handlingWay = way;
  }

  /** Whether the list was made. */
  public boolean isMade() {
    return plannedAt != null;
  }

  public Long getId() {
    return id;
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

  /** What the unit's head said, or null. */
  public String getInstruction() {
    return instruction;
  }

  /** Deputy head whom the head named, or null. */
  public String getNamedDeputy() {
    return namedDeputy;
  }

  /** Sections that the head named, or null. */
  public String getNamedSections() {
    return namedSections;
  }

  /** How the head, or whoever stood in, signed the instruction; null in lists from before. */
  public String getSignedName() {
    return signedName;
  }

  /** The handwritten signature under the instruction, or null. */
  public Long getSignatureId() {
    return signatureId;
  }

  public String getInstructedBy() {
    return instructedBy;
  }

  public Instant getInstructedAt() {
    return instructedAt;
  }

  public HandlingWay getHandlingWay() {
    return handlingWay;
  }

  public String getPlannedBy() {
    return plannedBy;
  }

  /** When the list was made, or null. */
  public Instant getPlannedAt() {
    return plannedAt;
  }
}

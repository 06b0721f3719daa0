package org.tian.handling.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.assignment.UnitTask;
import org.tian.shared.Refusal;

/**
 * A co-unit's countersignature (会签) of a common reply, from the asking to the answer. It counts for
 * the words it was given for, in whichever passage they come again.
 */
@Entity
public class Countersignature {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String caseKey;
  private int runNo;
  private long coTaskId;
  private String unitCode;
  private String textHash;

  @Enumerated(EnumType.STRING)
  private CountersignOutcome outcome;

  private String remark;
  private String personId;
  private String personName;
  private Instant askedAt;
  private Instant remindedAt;
  private Instant decidedAt;
  @Version private int version;

  protected Countersignature() {}

  Countersignature(SignOff signOff, UnitTask coTask, Instant askedAt) {
    this.unitTaskId = signOff.getUnitTaskId();
    this.proposalId = signOff.getProposalId();
    this.caseKey = signOff.getCaseKey();
    this.runNo = signOff.getRunNo();
    this.textHash = signOff.getTextHash();
    this.coTaskId = coTask.getId();
    this.unitCode = coTask.getUnitCode();
    this.askedAt = askedAt;
  }

  boolean isWaiting() {
    return outcome == null;
  }

  /** The co-unit answers, or the handing office does without; refused when that has happened. */
  void settle(CountersignOutcome what, String words, String person, String name, Instant now) {
    if (outcome != null) {
      throw Refusal.of("countersigning.decided").asException();
    }
    outcome = what;
    remark = words.isBlank() ? null : words;
    personId = person;
    personName = name;
    decidedAt = now;
  }

  /** Nobody waits for it any more. */
  void lapse(Instant now) {
    outcome = CountersignOutcome.LAPSED;
    decidedAt = now;
  }

  /**
   * It has not come in time.
   *
   * @return false when it has in the meantime, or was reminded of before
   */
  boolean remind(Instant now) {
    boolean due = outcome == null && remindedAt == null;
    if (due) {
      remindedAt = now;
    }
    return due;
  }

  public Long getId() {
    return id;
  }

  /** Task of the unit that replies. */
  public long getUnitTaskId() {
    return unitTaskId;
  }

  public long getProposalId() {
    return proposalId;
  }

  public String getCaseKey() {
    return caseKey;
  }

  /** Passage in which it was asked for, from 1. */
  public int getRunNo() {
    return runNo;
  }

  /** Task of the co-unit. */
  public long getCoTaskId() {
    return coTaskId;
  }

  /** Code of the co-unit. */
  public String getUnitCode() {
    return unitCode;
  }

  /** Of the words it is about, see {@link ReplyWords}. */
  public String getTextHash() {
    return textHash;
  }

  /** What came of it, or null while it is being asked. */
  public CountersignOutcome getOutcome() {
    return outcome;
  }

  /** Remark, reason for objecting, or why it was done without; null when there is none. */
  public String getRemark() {
    return remark;
  }

  public String getPersonId() {
    return personId;
  }

  /** Who decided, as called then; null while it is being asked. */
  public String getPersonName() {
    return personName;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  /** When co-unit, lead unit and handing office were told that it is late, or null. */
  public Instant getRemindedAt() {
    return remindedAt;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }
}

package org.tian.handling.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.tian.assignment.UnitTask;

/** A unit's leadership meeting on its party proposal (BJ-4), once in a round of handling. */
@Entity
public class LeadershipMeeting {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long unitTaskId;
  private long proposalId;
  private String unitCode;
  private LocalDate heldOn;
  private String chair;
  private String attendees;
  private String minutes;
  private String recordedBy;
  private Instant recordedAt;

  protected LeadershipMeeting() {}

  LeadershipMeeting(UnitTask task, MeetingNote note, String recordedBy, Instant recordedAt) {
    this.unitTaskId = task.getId();
    this.proposalId = task.getProposalId();
    this.unitCode = task.getUnitCode();
    this.heldOn = note.heldOn();
    this.chair = note.chair();
    this.attendees = note.attendees();
    this.minutes = note.minutes().isBlank() ? null : note.minutes();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
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

  public String getUnitCode() {
    return unitCode;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public String getChair() {
    return chair;
  }

  public String getAttendees() {
    return attendees;
  }

  /** What was discussed and settled, or null when that stands in a file. */
  public String getMinutes() {
    return minutes;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }
}

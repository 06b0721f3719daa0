package org.tian.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A day until which a deadline was prolonged, why, and who agreed. */
@Entity
public class DeadlineExtension {

  /** On whose word. Names under {@code extensionway.<name>}. */
  public enum Way {
    /** The proposer consented. */
    CONSENT,
    /** The handing office decided although the proposer refused. */
    OFFICE_AGAINST,
    /** The handing office decided because the proposer said nothing in time. */
    OFFICE_SILENCE,
    /** The handing office decided where no proposer is asked. */
    OFFICE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long deadlineId;
  private Instant dueBefore;
  private LocalDate extendedOn;
  private LocalDate extendedTo;
  private String reason;

  @Enumerated(EnumType.STRING)
  private Way way;

  private String agreedBy;
  private Instant agreedAt;

  protected DeadlineExtension() {}

  DeadlineExtension(Deadline deadline, LocalDate on, Grant grant, Instant at) {
    this.deadlineId = deadline.getId();
    this.dueBefore = deadline.getDueAt();
    this.extendedOn = on;
    this.extendedTo = grant.until();
    this.reason = grant.reason();
    this.way = grant.way();
    this.agreedBy = grant.agreedBy();
    this.agreedAt = at;
  }

  /**
   * What was granted.
   *
   * @param reason why more time was asked for
   * @param agreedBy person who consented or decided
   */
  public record Grant(LocalDate until, String reason, Way way, String agreedBy) {}

  long getDeadlineId() {
    return deadlineId;
  }

  public Instant getDueBefore() {
    return dueBefore;
  }

  /** The day on which it was granted. */
  public LocalDate getExtendedOn() {
    return extendedOn;
  }

  public LocalDate getExtendedTo() {
    return extendedTo;
  }

  public String getReason() {
    return reason;
  }

  public Way getWay() {
    return way;
  }

  public String getAgreedBy() {
    return agreedBy;
  }

  public Instant getAgreedAt() {
    return agreedAt;
  }
}

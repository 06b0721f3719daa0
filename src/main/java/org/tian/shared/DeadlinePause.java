package org.tian.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A time during which a deadline stood still: by whom, why, and until when. */
@Entity
public class DeadlinePause {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long deadlineId;
  private LocalDate pausedOn;
  private Instant pausedAt;
  private String pausedBy;
  private String reason;
  private LocalDate resumedOn;
  private Instant resumedAt;
  private String resumedBy;
  private String resumeReason;

  protected DeadlinePause() {}

  DeadlinePause(long deadlineId, LocalDate on, Instant at, String personId, String reason) {
    this.deadlineId = deadlineId;
    this.pausedOn = on;
    this.pausedAt = at;
    this.pausedBy = personId;
    this.reason = reason;
  }

  void resume(LocalDate on, Instant at, String personId, String why) {
    resumedOn = on;
    resumedAt = at;
    resumedBy = personId;
    resumeReason = why;
  }

  long getDeadlineId() {
    return deadlineId;
  }

  /** The first day that does not count. */
  public LocalDate getPausedOn() {
    return pausedOn;
  }

  public Instant getPausedAt() {
    return pausedAt;
  }

  public String getPausedBy() {
    return pausedBy;
  }

  public String getReason() {
    return reason;
  }

  /** The first day that counts again, or null while it lasts. */
  public LocalDate getResumedOn() {
    return resumedOn;
  }

  public Instant getResumedAt() {
    return resumedAt;
  }

  public String getResumedBy() {
    return resumedBy;
  }

  public String getResumeReason() {
    return resumeReason;
  }
}

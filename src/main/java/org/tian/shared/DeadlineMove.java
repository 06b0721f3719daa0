package org.tian.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One move of a deadline: from when to when, and why. */
@Entity
public class DeadlineMove {

  /** What moved it. Names under {@code deadlinecause.<name>}. */
  public enum Cause {
    CALENDAR,
    PAUSE,
    RESUME,
    EXTENSION
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long deadlineId;
  private Instant dueBefore;
  private Instant dueAfter;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private String why;
  private Instant movedAt;

  protected DeadlineMove() {}

  DeadlineMove(DeadlineMoved moved, String why, Instant movedAt) {
    this.deadlineId = moved.deadlineId();
    this.dueBefore = moved.before();
    this.dueAfter = moved.after();
    this.cause = moved.cause();
    this.why = why;
    this.movedAt = movedAt;
  }

  /** Null when it was paused until then. */
  public Instant getDueBefore() {
    return dueBefore;
  }

  /** Null when it is paused from then on. */
  public Instant getDueAfter() {
    return dueAfter;
  }

  public Cause getCause() {
    return cause;
  }

  public String getWhy() {
    return why;
  }

  public Instant getMovedAt() {
    return movedAt;
  }
}

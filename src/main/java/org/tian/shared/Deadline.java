package org.tian.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A time limit that runs in a case: a rule, its period at the time it was opened, a start and an
 * end.
 */
@Entity
public class Deadline {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String caseKey;
  private String subject;

  @Enumerated(EnumType.STRING)
  private DeadlineRule ruleName;

  private String period;
  private String committeeCode;
  private LocalDate startsOn;
  private Instant dueAt;
  private Instant openedAt;
  private Instant closedAt;
  private LocalDate pausedOn;
  @Version private int version;

  protected Deadline() {}

  Deadline(
      String caseKey,
      String subject,
      DeadlineRule rule,
      Period period,
      String committeeCode,
      LocalDate startsOn,
      Instant dueAt,
      Instant openedAt) {
    this.caseKey = caseKey;
    this.subject = subject;
    this.ruleName = rule;
    this.period = period.toString();
    this.committeeCode = committeeCode;
    this.startsOn = startsOn;
    this.dueAt = dueAt;
    this.openedAt = openedAt;
  }

  boolean isOpenedAt(Instant moment) {
    return openedAt.equals(moment);
  }

  /** What it ran for is done. */
  void close(Instant now) {
    closedAt = closedAt == null ? now : closedAt;
  }

  /** What it ran for has come back. */
  void goOn() {
    closedAt = null;
  }

  void moveTo(Instant due) {
    dueAt = due;
  }

  /** The clock stops; the day it would have ended on stays known. */
  void pause(LocalDate today) {
    pausedOn = today;
  }

  void resume(Instant due) {
    pausedOn = null;
    dueAt = due;
  }

  public Long getId() {
    return id;
  }

  public String getCaseKey() {
    return caseKey;
  }

  public DeadlineRule getRule() {
    return ruleName;
  }

  public Period getPeriod() {
    return Period.parse(period);
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  /** The last moment that is still in time. */
  public Instant getDueAt() {
    return dueAt;
  }

  /** What the clock runs for, such as a process instance id. */
  public String getSubject() {
    return subject;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** When what it ran for was done, or null. */
  public Instant getClosedAt() {
    return closedAt;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Whether the clock stands still; {@link #getDueAt} is then the end before that. */
  public boolean isPaused() {
    return pausedOn != null;
  }

  public LocalDate getPausedOn() {
    return pausedOn;
  }
}

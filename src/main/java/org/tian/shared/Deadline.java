package org.tian.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
}

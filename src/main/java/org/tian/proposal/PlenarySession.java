package org.tian.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A plenary session (届次) of a committee; every proposal counts for one. */
@Entity
public class PlenarySession {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private int termNo;
  private int sessionNo;
  private String name;
  private Instant collectingFrom;
  private Instant cutoffAt;
  private LocalDate opensOn;
  private LocalDate closesOn;

  protected PlenarySession() {}

  /**
   * A session with its period of collection.
   *
   * @param cutoffAt the last second that still counts
   */
  public PlenarySession(
      String committeeCode,
      int termNo,
      int sessionNo,
      String name,
      Instant collectingFrom,
      Instant cutoffAt,
      LocalDate opensOn,
      LocalDate closesOn) {
    this.committeeCode = committeeCode;
    this.termNo = termNo;
    this.sessionNo = sessionNo;
    this.name = name;
    this.collectingFrom = collectingFrom;
    this.cutoffAt = cutoffAt;
    this.opensOn = opensOn;
    this.closesOn = closesOn;
  }

  void change(SessionPlan plan) {
    termNo = plan.termNo();
    sessionNo = plan.sessionNo();
    name = plan.name();
    collectingFrom = plan.collectingFrom();
    cutoffAt = plan.cutoffAt();
    opensOn = plan.opensOn();
    closesOn = plan.closesOn();
  }

  /**
   * Whether session proposals are taken at the moment; both ends count, the cut-off to its full
   * second.
   */
  public boolean isCollectingAt(Instant moment) {
    return !moment.isBefore(collectingFrom) && moment.isBefore(cutoffAt.plusSeconds(1));
  }

  /** Whether the plenary session sits on the day; first and last day count. */
  public boolean isSittingOn(LocalDate day) {
    return !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  /** Number of the term (届). */
  public int getTermNo() {
    return termNo;
  }

  /** Number of the session within the term (次). */
  public int getSessionNo() {
    return sessionNo;
  }

  public String getName() {
    return name;
  }

  public Instant getCollectingFrom() {
    return collectingFrom;
  }

  public Instant getCutoffAt() {
    return cutoffAt;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  /** Year by which the session is known. */
  public int getYear() {
    return opensOn.getYear();
  }
}
